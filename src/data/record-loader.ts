import type { Loader } from 'astro/loaders';
import { readRecords } from '../source/records.ts';

/** An Astro loader for the lists of records in the YAML files of a folder. */
export function recordLoader(folder: string): Loader {
	return {
		name: `records of ${folder}`,
		load: async ({ store, parseData, watcher }) => {
			const fill = async () => {
				store.clear();
				for (const { id, data } of readRecords(folder)) store.set({ id, data: await parseData({ id, data }) });
			};
			await fill();
			watcher?.on('change', (file) => void (file.includes(folder) && fill()));
		},
	};
}
