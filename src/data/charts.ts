import { gzipSync } from 'node:zlib';
import { tar } from '../lib/chart/tar.ts';
import { readYaml } from '../source/data-file.ts';
import { listFiles, readSource } from '../source/docs.ts';

const FOLDER = 'src/charts';

/** 2026-01-01: any fixed time will do, so that an unchanged chart is an unchanged file. */
const MODIFIED = Date.UTC(2026, 0, 1) / 1000;

/** Helm looks for the chart's own file first. */
const order = (name: string): string => (name.endsWith('/Chart.yaml') ? '' : name);

/** File names of the charts of the site, `hello-road-0.1.0.tgz`, each with its folder below `src/charts`. */
export function chartArchives(): { file: string; chart: string }[] {
	return listFiles(FOLDER, '/Chart.yaml')
		.map((file) => file.slice(FOLDER.length + 1).split('/'))
		.filter((parts) => parts.length === 2)
		.map(([chart]) => {
			const { version } = readYaml(`${FOLDER}/${chart!}/Chart.yaml`) as { version: string };
			return { file: `${chart!}-${version}.tgz`, chart: chart! };
		});
}

/** A chart as `helm package` packs it, with the same bytes each time. */
export function packChart(chart: string): Uint8Array<ArrayBuffer> {
	const text = new TextEncoder();
	const entries = ['.yaml', '.json', '.tpl', '.txt', '.helmignore']
		.flatMap((extension) => listFiles(`${FOLDER}/${chart}`, extension))
		.map((file) => ({ name: file.slice(FOLDER.length + 1), content: text.encode(readSource(file)) }))
		.sort((a, b) => (order(a.name) < order(b.name) ? -1 : 1));
	return new Uint8Array(gzipSync(tar(entries, MODIFIED), { level: 9 }));
}
