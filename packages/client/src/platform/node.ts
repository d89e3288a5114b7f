// What only Node has: certificates and proxies to choose, and a jar for cookies, which no platform keeps there.
import type { Transport, Way } from '../transport/transport.ts';

export { connectionReason } from '../connection-reason.ts';
export { createCookieJar } from '../cookie-jar.ts';
export { readWay } from '../read-way.ts';

/** Node's transport, loaded only where a program needs it. */
export async function openTransport(way: Way): Promise<Transport> {
  return (await import('../transport/node.ts')).openTransport(way);
}
