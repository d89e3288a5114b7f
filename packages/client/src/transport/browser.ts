// Stands in for Node's transport in a browser, which decides about certificates and proxies by itself.
import type { Transport, Way } from './transport.ts';

/** @throws TypeError always: no page may choose which certificates to trust, or how to connect. */
export function openTransport({ trust }: Way): Transport {
  throw new TypeError(
    trust.kind === 'platform'
      ? 'cert, key, proxy and dispatcher do not exist in a browser'
      : 'ca, fingerprint and insecureTls do not exist in a browser',
  );
}
