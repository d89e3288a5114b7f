// The features of Node: certificates, proxies, and a jar for cookies, which Node does not keep.
import type { GivenOptions } from '../options.ts';
import { readWay } from '../read-way.ts';
import { fetchTransport, type Transport } from '../transport/transport.ts';

export { connectionReason } from '../connection-reason.ts';
export { createCookieJar } from '../cookie-jar.ts';
export { formOf } from '../form-parts.ts';

/**
 * Opens Node's transport, which is loaded only if a program needs it; where a fetch is enough, that.
 * @throws TypeError for options that exclude each other, are malformed, or need an https address.
 */
export function transportOf(options: GivenOptions, baseUrl: URL): () => Promise<Transport> {
  const way = readWay(options, baseUrl);
  if (way === null) return () => fetchTransport(options);
  return async () => (await import('../transport/node.ts')).openTransport(way);
}

/** The printed form of a client: its closures hold the password, which must not appear. */
export function printedAs({ href }: URL, release: string): object {
  const text = `LunaClient { baseUrl: '${href}', release: '${release}' }`;
  return { [Symbol.for('nodejs.util.inspect.custom')]: () => text };
}

/** The body as a Blob: its stream is sent with its length. */
export function countable(body: string | Uint8Array | Blob): Blob {
  // The compiler knows bytes of any memory, a Blob only those of plain memory.
  return new Blob([body as BlobPart]);
}
