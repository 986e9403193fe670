import type { APIRoute } from 'astro';
import { chartArchives, packChart } from '../../data/charts.ts';

export const getStaticPaths = () => chartArchives().map(({ file, chart }) => ({ params: { file }, props: { chart } }));

/** The packaged chart, for `helm install hello <address>`. */
export const GET: APIRoute<{ chart: string }> = ({ props }) =>
	new Response(packChart(props.chart), { headers: { 'Content-Type': 'application/gzip' } });
