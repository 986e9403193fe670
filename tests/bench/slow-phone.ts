import type { CDPSession } from 'playwright';

/** The mobile profile of Lighthouse: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up, a processor four times slower. */
export async function slowPhone(session: CDPSession): Promise<void> {
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1024 * 1024) / 8,
		uploadThroughput: (750 * 1024) / 8,
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
