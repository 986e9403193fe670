import { describe, expect, it } from 'vitest';
import helm from '../../src/generated/commands/helm.json' with { type: 'json' };
import kubectl from '../../src/generated/commands/kubectl.json' with { type: 'json' };
import { checkCommands } from '../../src/lib/command/check.ts';
import { callsOf } from '../../src/lib/command/shell.ts';
import type { ProgramTable } from '../../src/lib/command/table.ts';

const programs = { kubectl, helm } as unknown as Record<string, ProgramTable>;
const messages = (text: string) => checkCommands(text, programs).map(({ rule, message }) => `${rule} ${message}`);

describe('a shell text', () => {
	it.each([
		[
			'kubectl get po | grep web',
			[
				['kubectl', 'get', 'po'],
				['grep', 'web'],
			],
		],
		['$ kubectl get \\\n  pods', [['kubectl', 'get', 'pods']]],
		['A=1 kubectl get po && helm list; ls', [['kubectl', 'get', 'po'], ['helm', 'list'], ['ls']]],
		["kubectl apply -f - <<'EOF'\nkind: Pod\nkubectl nonsense\nEOF\nls", [['kubectl', 'apply', '-f', '-'], ['ls']]],
		[
			'echo "$(kubectl get po -o name)" > out.txt',
			[
				['echo', 'SUBSTITUTION'],
				['kubectl', 'get', 'po', '-o', 'name'],
			],
		],
		[
			`kubectl get po -o jsonpath='{.items[*].metadata.name}'`,
			[['kubectl', 'get', 'po', '-o', 'jsonpath={.items[*].metadata.name}']],
		],
		['kubectl get po 2>/dev/null # comment', [['kubectl', 'get', 'po']]],
		['while true; do kubectl get po; done', [['true'], ['kubectl', 'get', 'po']]],
		['sudo kubectl get po', [['kubectl', 'get', 'po']]],
		[
			`kubectl exec web -- sh -c 'ls; kubectl nonsense'`,
			[['kubectl', 'exec', 'web', '--', 'sh', '-c', 'ls; kubectl nonsense']],
		],
	])('%j is taken apart', (text, expected) => expect(callsOf(text).map(({ words }) => words)).toEqual(expected));

	it('keeps the line of every call', () => {
		expect(callsOf('a\n\nb \\\n c\nd').map(({ line }) => line)).toEqual([1, 3, 5]);
	});
});

describe('commands that exist', () => {
	it.each([
		'kubectl get pods -n kube-system -o wide --watch',
		'kubectl -n kube-system get deploy,rs',
		'kubectl get pods -oyaml',
		'kubectl exec -it web -- sh',
		'kubectl rollout undo deployment/web --to-revision=2',
		'kubectl create deployment web --image=nginx:1.29 --dry-run=client -o yaml',
		'kubectl create secret generic a --from-literal=b=c',
		'kubectl top pods',
		'kubectl get crd gateways.gateway.networking.k8s.io',
		'kubectl explain pod.spec.containers',
		'kubectl auth can-i get pods --as=system:serviceaccount:default:reader',
		'kubectl taint nodes kind-worker a=b:NoSchedule-',
		'kubectl delete pod web --grace-period=0 --force',
		'kubectl logs web -c app --previous --tail=-1',
		'kubectl get pods -l app=web,tier!=db',
		'helm upgrade --install web ./chart --set replicas=2 --wait',
		'helm install web ./chart --dry-run',
		'helm repo add a https://example.com',
		'helm ls -A',
		"kubectl get pods -o 'custom-columns=IMAGE:.spec.containers[0].image'",
	])('%s passes', (text) => expect(messages(text)).toEqual([]));
});

describe('commands that do not', () => {
	it.each([
		['kubectl lable pod web a=b', 'command kubectl has no command "lable". Did you mean "label"?'],
		['heml list', 'program "heml": Did you mean "helm"?'],
		['kubectl get pods --n kube-system', 'flag kubectl get has no flag --n.'],
		['kubectl get pdos', 'resource "pdos" is no resource. Did you mean "pods"'],
		['kubectl describe deploymnet/web', 'resource "deploymnet" is no resource. Did you mean "deployment"'],
		[
			'kubectl rollout histroy deployment/web',
			'command kubectl rollout has no command "histroy". Did you mean "history"?',
		],
		['kubectl get pods -Z', 'flag kubectl get has no flag -Z.'],
		['kubectl apply -f a.yaml --record', 'deprecated-flag kubectl apply --record: deprecated since 1.15'],
		['helm delete web --purge', 'deprecated-flag helm'],
		['helm upgrde web ./c', 'command helm has no command "upgrde". Did you mean "upgrade"?'],
		['echo "$(kubectl get pdos)"', 'resource "pdos"'],
		['kubectl get pods -o custom-columns=IMAGE:.spec.containers[0].image', 'quote quote "custom-columns='],
		['kubectl create deploymet web', 'command kubectl create has no command "deploymet". Did you mean "deployment"'],
	])('%s is reported', (text, start) => {
		const found = messages(text);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(start);
	});
});
