// The base URL of a server of this project.

/** The actual address of a listener, as in Node's `AddressInfo`. */
interface ListeningAddress {
  readonly address: string;
  readonly port: number;
}

/** Addresses that mean all addresses of a machine, with the one at which a program on this machine can reach it. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * The base URL, for example `https://127.0.0.1:8443`, with an IPv6 address in brackets. For a listener on all addresses it has the
 * loopback address, because browsers and some systems connect to no other, and certificates name no other.
 * @param host the name or address that was given to the listener
 */
export function listeningUrl(
  scheme: 'http' | 'https',
  host: string,
  { address, port }: ListeningAddress,
): string {
  const name = reachable[address] ?? host;
  return `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
