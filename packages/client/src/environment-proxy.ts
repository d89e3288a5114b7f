// The proxy of the environment for an address, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Names in lower case take precedence,
// unless they are empty.
import { BlockList, isIP } from 'node:net';

interface EnvironmentProxy {
  /** Name of the variable. */
  readonly name: string;
  /** With a scheme: http if the variable has none, as in curl. */
  readonly value: string;
}

/** Undefined for an address without a proxy. HTTP_PROXY also applies to https unless HTTPS_PROXY is set. */
export function environmentProxy(url: URL): EnvironmentProxy | undefined {
  // A browser has no process.
  const env = globalThis.process?.env ?? {};
  const passed = (env.no_proxy || env.NO_PROXY || '').split(/[,\s]+/);
  if (passed.some((entry) => isPassed(url, entry))) return undefined;
  const secure = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : [];
  return [...secure, 'http_proxy', 'HTTP_PROXY']
    .map((name) => ({ name, value: withScheme(env[name] ?? '') }))
    .find(({ value }) => value !== '');
}

function withScheme(text: string): string {
  const address = text.trim();
  return address === '' || address.includes('://') ? address : `http://${address}`;
}

/**
 * Whether an entry of NO_PROXY applies: `*`, a name with its subdomains, an address, or a network (`10.0.0.0/8`), as in curl,
 * optionally with a port. The brackets of an IPv6 address are optional.
 */
function isPassed({ protocol, hostname, port }: URL, entry: string): boolean {
  const [, place = entry, onlyPort] = /^(\[.*\][^:]*|[^:]*):(\d+)$/.exec(entry) ?? [];
  if (place === '') return false;
  const usualPort = protocol === 'https:' ? '443' : '80';
  if (onlyPort !== undefined && onlyPort !== (port || usualPort)) return false;
  if (place.includes('/')) return isInNetwork(hostname, place);
  const host = hostOf(place.replace(/^\*?\.|\.$/g, ''));
  // A dot at the end of a name only says that the name is complete.
  const name = hostname.replace(/\.$/, '');
  return place === '*' || name === host || (host !== '' && name.endsWith(`.${host}`));
}

/** True only for a numeric address, because names are not resolved. */
function isInNetwork(hostname: string, network: string): boolean {
  const [, base = '', bits] = /^\[?([^[\]/]*)\]?\/(\d{1,3})$/.exec(network) ?? [];
  const host = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(base);
  if (version === 0 || version !== isIP(host) || Number(bits) > (version === 4 ? 32 : 128)) return false;
  const type = version === 4 ? 'ipv4' : 'ipv6';
  const addresses = new BlockList();
  addresses.addSubnet(base, Number(bits), type);
  return addresses.check(host, type);
}

/** Normalizes a host as in a URL: in lower case, and an IPv6 address in its shortest form. */
function hostOf(text: string): string {
  const address = `http://${text.includes(':') && !text.startsWith('[') ? `[${text}]` : text}`;
  return URL.canParse(address) ? new URL(address).hostname : text;
}
