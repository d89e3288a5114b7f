// Stands in for Node's transport in a browser, which decides about certificates by itself.
import type { TlsTrust, Transport } from './transport.ts';

/** @throws TypeError always: no page may choose which certificates to trust. */
export function openTransport(_trust: TlsTrust): Transport {
  throw new TypeError('ca, fingerprint and insecureTls do not exist in a browser');
}
