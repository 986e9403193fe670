import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const ingressPathAndLoop: Figure = {
	title: say('Ingress：请求路径与控制回路', 'Ingress: the path of a request and the control loop'),
	caption: say(
		'Ingress 对象本身不转发任何东西：控制器读它，变成代理的配置；请求只经过代理。',
		'An Ingress object forwards nothing: the controller reads it and configures a proxy; requests pass the proxy only.',
	),
	description: say(
		'上方是请求路径：客户端、LoadBalancer 或 NodePort、Ingress 控制器、应用 Pod。下方是控制回路：kubectl 提交对象，控制器监视它们、改写自己的配置并写回状态。',
		'Above the path of a request: client, LoadBalancer or NodePort, Ingress controller, application Pod. Below the control loop: kubectl submits objects, the controller watches them, configures itself and writes status back.',
	),
	twin: [
		say(
			'请求路径：客户端先到达控制器前面的 Service（LoadBalancer 或 NodePort）。',
			'Path: the client first reaches the Service in front of the controller (LoadBalancer or NodePort).',
		),
		say(
			'Ingress 控制器的代理按主机名和路径选出后端，多数控制器直接发往 Pod 的 IP。',
			'The proxy of the Ingress controller picks a backend by host and path; most controllers send straight to the IP of a Pod.',
		),
		say(
			'控制回路：你提交 Ingress，它引用 Service，也可能引用存放证书的 Secret。',
			'Loop: you submit an Ingress, which names a Service and perhaps a Secret with a certificate.',
		),
		say(
			'控制器监视 Ingress、Service、EndpointSlice 和 Secret，变了就更新代理的配置。',
			'The controller watches Ingresses, Services, EndpointSlices and Secrets, and updates the proxy when they change.',
		),
		say(
			'控制器把对外地址写进 Ingress 的状态，`kubectl get ingress` 的 ADDRESS 列显示它。',
			'The controller writes the outside address into the status of the Ingress; `kubectl get ingress` shows it as ADDRESS.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 372,
		boxes: [
			{ at: [2, 2, 716, 158], role: 'group', label: say('请求路径', 'Path of a request') },
			{ id: 'client', at: [14, 64, 92, 54], role: 'outside', label: say('客户端', 'Client') },
			{
				id: 'lb',
				at: [138, 62, 184, 58],
				role: 'object',
				label: 'Service',
				sub: say('LoadBalancer 或 NodePort', 'LoadBalancer or NodePort'),
			},
			{
				id: 'ctl',
				at: [362, 58, 166, 66],
				role: 'pod',
				label: say('Ingress 控制器', 'Ingress controller'),
				sub: say('代理', 'proxy'),
			},
			{ id: 'a', at: [592, 40, 112, 46], role: 'pod', label: 'Pod web' },
			{ id: 'b', at: [592, 98, 112, 46], role: 'pod', label: 'Pod api' },
			{ at: [2, 212, 716, 158], role: 'group', label: say('控制回路', 'Control loop') },
			{ id: 'you', at: [14, 281, 92, 54], role: 'outside', label: 'kubectl' },
			{
				id: 'api',
				at: [210, 262, 318, 92],
				role: 'component',
				label: 'kube-apiserver',
				sub: say('Ingress、Service、EndpointSlice、Secret', 'Ingress, Service, EndpointSlice, Secret'),
			},
		],
		arrows: [
			{ from: 'client', to: 'lb' },
			{ from: 'lb', to: 'ctl' },
			{
				from: 'ctl:right@0.5',
				to: 'a:left',
				via: [
					[562, 91],
					[562, 63],
				],
			},
			{
				from: 'ctl:right@0.5',
				to: 'b:left',
				via: [
					[562, 91],
					[562, 121],
				],
			},
			{ from: 'you', to: 'api', label: 'apply', nudge: [0, 0] },
			{ from: [404, 262], to: [404, 124], dashed: true, label: say('监视', 'watch'), side: 'left', nudge: [0, -6] },
			{ from: [486, 124], to: [486, 262], label: say('写状态', 'status'), nudge: [0, -6] },
		],
		notes: [{ at: [362, 40], width: 190, text: say('按主机名和路径分发', 'routes by host and path') }],
	},
};
