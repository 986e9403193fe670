import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/lib/manifest/fields.ts';
import { parseManifest } from '../../src/lib/manifest/parse.ts';
import { cutPath, formatPath, hasPath, parsePath, PathError, resolvePath } from '../../src/lib/manifest/path.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubernetes.io/change-cause: "second try"
spec:
  containers:
    - name: web
      image: nginx:1.29
      args: [a, { b: c }]
      command:
        - sh
        - -c
        - |
          echo hi # not a comment
          sleep 1
      livenessProbe:
        tcpSocket: { port: 80 }
    -
      name: second
      image: busybox:1.37
`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: web, labels: { app: web } }
spec:
  ports:
  - port: 80
`;
const pod = parseManifest('pod.yaml', POD);
const both = parseManifest('both.yaml', `${POD}---\n${SERVICE}`);

describe('a path', () => {
	test.each([
		['spec.containers[0].image', ['spec', 'containers', 0, 'image']],
		['metadata.annotations["kubernetes.io/change-cause"]', ['metadata', 'annotations', 'kubernetes.io/change-cause']],
		["metadata.labels['a.b/c'].d", ['metadata', 'labels', 'a.b/c', 'd']],
		['["x"][1][2]', ['x', 1, 2]],
		['', []],
	])('%s is read as keys and positions', (text, segments) => {
		expect(parsePath(text)).toEqual({ segments });
	});

	test('may name the object first', () => {
		expect(parsePath('Service/web:spec.ports[0]')).toEqual({
			object: { kind: 'Service', name: 'web' },
			segments: ['spec', 'ports', 0],
		});
		expect(parsePath('ClusterRole/system:reader:rules[0]')).toEqual({
			object: { kind: 'ClusterRole', name: 'system:reader' },
			segments: ['rules', 0],
		});
		expect(parsePath('ConfigMap/dev/a.b:data["x:y"]')).toEqual({
			object: { kind: 'ConfigMap', name: 'a.b', namespace: 'dev' },
			segments: ['data', 'x:y'],
		});
		expect(parsePath('Service/web')).toEqual({ object: { kind: 'Service', name: 'web' }, segments: [] });
	});

	test.each(['spec..containers', 'spec.containers[a]', 'spec.containers[0', 'spec.containers[0]image', 'a b'])(
		'%s is refused',
		(text) => {
			expect(() => parsePath(text)).toThrow(PathError);
		},
	);

	test('that was read is written the same', () => {
		for (const text of ['spec.containers[0].image', 'metadata.annotations["kubernetes.io/change-cause"]'])
			expect(formatPath(parsePath(text).segments)).toBe(text);
	});

	test.each([
		['spec.containers[0].livenessProbe', 18, 19],
		['spec.containers[0]', 9, 19],
		['spec.containers[1]', 20, 22],
		['spec.containers[0].command[2]', 15, 17],
		['spec.containers[0].args[1].b', 11, 11],
		['metadata.annotations["kubernetes.io/change-cause"]', 6, 6],
		['spec', 7, 22],
		['', 1, 22],
	])('"%s" covers lines %i to %i', (path, from, to) => {
		expect(resolvePath(pod, path)).toMatchObject({ from, to });
	});

	test.each([
		['spec.containers[0].imge', 'Did you mean "image"?'],
		['spec.containers.image', 'spec.containers[0].image'],
		['spec.containers[2]', 'has 2 items; the first is [0]'],
		['spec.containers[0].image.tag', 'single value without keys'],
		['metadata[0]', 'is no list'],
	])('"%s" leads nowhere and says what was meant', (path, message) => {
		expect(() => resolvePath(pod, path)).toThrow(message);
		expect(hasPath(pod, path)).toBe(false);
	});

	test('needs the object where a file has several', () => {
		expect(() => resolvePath(both, 'spec')).toThrow('begin with one of "Pod/web:", "Service/web:"');
		expect(() => resolvePath(both, 'Service/wep:spec')).toThrow('Did you mean "Service/web"?');
		expect(resolvePath(both, 'Service/web:spec.ports[0]')).toMatchObject({ from: 29, to: 29 });
	});
});

describe('a cut', () => {
	test('is the source moved to the left margin', () => {
		expect(cutPath(pod, 'spec.containers[0].command')).toEqual({
			text: 'command:\n  - sh\n  - -c\n  - |\n    echo hi # not a comment\n    sleep 1',
			from: 12,
			to: 17,
			indent: 6,
		});
	});

	test('of a list item keeps its dash', () => {
		expect(cutPath(pod, 'spec.containers[1]').text).toBe('-\n  name: second\n  image: busybox:1.37');
	});

	test('of flow style is only that value', () => {
		expect(cutPath(both, 'Service/web:metadata.labels').text).toBe('labels: { app: web }');
	});

	test('without segments is the whole object', () => {
		expect(cutPath(both, 'Service/web:').text).toBe(SERVICE.trimEnd());
	});
});

describe('the keys of a manifest', () => {
	test('are the fields of the API with their definition and place', () => {
		const keys = keysOf(both);
		expect(keys.find(({ field }) => field === 'livenessProbe')).toEqual({
			offset: POD.indexOf('livenessProbe'),
			line: 18,
			column: 7,
			length: 13,
			definition: 'Container',
			definitionId: 'container',
			field: 'livenessProbe',
			path: 'Pod/web:spec.containers[0].livenessProbe',
		});
		expect(
			keys
				.filter(({ definition }) => definition === 'ServicePort')
				.map(({ field, line, column }) => [field, line, column]),
		).toEqual([['port', 29, 5]]);
	});

	test('are in the order of the text and lie where they say', () => {
		const text = `${POD}---\n${SERVICE}`;
		const lines = text.split('\n');
		const keys = keysOf(both);
		expect(keys.map(({ offset }) => offset)).toEqual(keys.map(({ offset }) => offset).toSorted((a, b) => a - b));
		for (const { line, column, length, field } of keys)
			expect(lines[line - 1]!.slice(column - 1, column - 1 + length)).toBe(field);
	});

	test('leave out labels and annotations, whose keys are free', () => {
		expect(keysOf(both).some(({ path }) => path.includes('change-cause') || path.endsWith('labels.app'))).toBe(false);
	});

	test('lead back to where they are by their path', () => {
		for (const { path, line } of keysOf(both)) expect(resolvePath(both, path).from).toBe(line);
	});
});
