import type { Localised } from './locales.ts';

/** A week of the learning path: what one should be able to do at its end, and the chapters that teach it. */
export interface Stage {
	week: number;
	chapters: readonly string[];
	goals: Localised<readonly string[]>;
}

export const STAGES: readonly Stage[] = [
	{
		week: 1,
		chapters: ['start', 'architecture', 'quickstart', 'pods'],
		goals: {
			'zh-cn': [
				'在笔记本电脑上搭起练习集群，也能推倒重来',
				'说出集群有哪些组件、各管什么，一个 Pod 是怎样创建出来的',
				'用命令和清单各部署一个应用，并从集群外访问它',
				'看到 Pending、CrashLoopBackOff 或 OOMKilled 时，知道下一条该敲的命令',
			],
			en: [
				'build a practice cluster on your laptop, and start over',
				'name the components of a cluster, what each does, and how a Pod comes to be',
				'deploy an application with commands and with a manifest, and reach it from outside',
				'type the right next command when you see Pending, CrashLoopBackOff or OOMKilled',
			],
		},
	},
	{
		week: 2,
		chapters: ['workloads', 'networking', 'storage', 'configuration'],
		goals: {
			'zh-cn': [
				'为一个应用选对工作负载对象，更新它而不中断，出错就回滚',
				'用 Service 和 Gateway API 或 Ingress 把应用开放出去，用网络策略限制谁能访问',
				'让数据在 Pod 重建后还在，弄清申领为什么绑定不上',
				'把配置和敏感数据同镜像分开，知道哪些更新会生效、哪些不会',
			],
			en: [
				'choose the right workload object, update it without an outage, and roll back',
				'open an application with a Service and the Gateway API or Ingress, and restrict access with network policies',
				'keep data beyond the life of a Pod, and find out why a claim does not bind',
				'keep configuration and secrets out of images, and know which updates take effect',
			],
		},
	},
	{
		week: 4,
		chapters: ['scheduling', 'helm'],
		goals: {
			'zh-cn': [
				'解释一个 Pod 为什么去了那个节点，或者为什么哪儿也没去',
				'用亲和性、拓扑分布、污点和容忍度影响调度，并说明为什么选这一种',
				'用 Helm 安装、升级、回滚，写一个自己的小 Chart',
				'读懂团队的清单，并用校验工具找出其中的错误',
			],
			en: [
				'explain why a Pod went to its node, or nowhere',
				'steer Pods with affinity, topology spread, taints and tolerations, and say why that one',
				'install, upgrade and roll back with Helm, and write a small chart of your own',
				'read the manifests of your team and find the mistakes in them with a checker',
			],
		},
	},
];
