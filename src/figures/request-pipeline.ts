import { say } from '../lib/figure/scene.ts';
import type { Figure } from '../lib/figure/types.ts';

export const requestPipeline: Figure = {
	title: say('一个写请求经过的关卡', 'The checks a write request passes'),
	caption: say(
		'任何一关拒绝，请求就到此为止，什么也不会写入 etcd；写入之后，变更才通过监视推送出去。',
		'Refused at any check, the request ends there and nothing reaches etcd; only after the write does the change go out to watchers.',
	),
	description: say(
		'请求在 kube-apiserver 里依次经过身份认证、鉴权、变更性准入、对象校验、验证性准入，然后写入 etcd，再通过监视通知控制器、调度器和 kubelet。',
		'Inside kube-apiserver a request passes authentication, authorization, mutating admission, validation of the object and validating admission; then it is stored in etcd and watchers are told.',
	),
	stepped: true,
	twin: [
		say(
			'身份认证：你是谁？认不出来就返回 401。',
			'Authentication: who are you? If nobody can tell, the answer is 401.',
		),
		say(
			'鉴权：你可以做这件事吗？通常由 RBAC 回答，不行就返回 403。',
			'Authorization: may you do this? RBAC usually answers; if not, 403.',
		),
		say(
			'变更性准入：可以补上默认值或改写对象，例如注入边车容器。',
			'Mutating admission: may fill in or rewrite the object, for example inject a sidecar container.',
		),
		say(
			'对象校验：字段和取值是否合法，不合法就返回 422。',
			'Validation: are all fields and values legal? If not, 422.',
		),
		say(
			'验证性准入：不再修改，只决定放行还是拒绝，例如资源配额。',
			'Validating admission: changes nothing, only lets pass or refuses, for example by a resource quota.',
		),
		say('写入 etcd；到这里请求才算成功。', 'The object is stored in etcd; only now has the request succeeded.'),
		say(
			'变更通过监视推送给控制器、调度器和 kubelet，由它们继续处理。',
			'The change goes out by watch to controllers, the scheduler and kubelets, which act on it.',
		),
	],
	drawing: {
		kind: 'boxes',
		height: 318,
		boxes: [
			{
				id: 'client',
				at: [2, 50, 104, 60],
				role: 'outside',
				label: say('客户端', 'Client'),
				sub: say('写请求', 'a write'),
			},
			{ id: 'api', at: [146, 4, 572, 218], role: 'component', label: 'kube-apiserver' },
			{
				id: 'authn',
				at: [164, 44, 164, 66],
				role: 'step',
				badge: true,
				step: 1,
				label: say('身份认证', 'Authentication'),
				sub: say('失败：401', 'fails: 401'),
			},
			{
				id: 'authz',
				at: [352, 44, 164, 66],
				role: 'step',
				badge: true,
				step: 2,
				label: say('鉴权', 'Authorization'),
				sub: say('失败：403', 'fails: 403'),
			},
			{
				id: 'mutate',
				at: [540, 44, 164, 66],
				role: 'step',
				badge: true,
				step: 3,
				label: say('变更性准入', 'Mutating admission'),
				sub: say('可以改写对象', 'may change it'),
			},
			{
				id: 'validate',
				at: [540, 142, 164, 66],
				role: 'step',
				badge: true,
				step: 4,
				label: say('对象校验', 'Validation'),
				sub: say('失败：422', 'fails: 422'),
			},
			{
				id: 'admit',
				at: [352, 142, 164, 66],
				role: 'step',
				badge: true,
				step: 5,
				label: say('验证性准入', 'Validating admission'),
				sub: say('只放行或拒绝', 'lets pass or refuses'),
			},
			{ id: 'etcd', at: [2, 140, 104, 70], role: 'store', badge: true, step: 6, label: 'etcd' },
			{
				id: 'watchers',
				at: [352, 264, 352, 50],
				role: 'component',
				badge: true,
				step: 7,
				label: say('控制器、调度器、kubelet', 'Controllers, scheduler, kubelets'),
			},
		],
		arrows: [
			{ from: 'client', to: 'authn', step: 1 },
			{ from: 'authn', to: 'authz', step: 2 },
			{ from: 'authz', to: 'mutate', step: 3 },
			{ from: 'mutate', to: 'validate', step: 4 },
			{ from: 'validate', to: 'admit', step: 5 },
			{ from: 'admit', to: 'etcd', step: 6, label: say('全部通过才写入', 'stored only after all'), nudge: [20, 0] },
			{ from: [622, 222], to: 'watchers', dashed: true, step: 7, label: say('监视', 'watch') },
		],
	},
};
