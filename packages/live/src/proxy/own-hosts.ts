// The host names that requests to the proxy may use. Other names are refused, because a page in a browser could otherwise reach
// the appliance by DNS rebinding.
import type { IncomingMessage } from 'node:http';
import { pairsOf } from '../connection/exchange.ts';

/**
 * True where every `Host`, and the host of a target in absolute form, is one of `names`, a loopback name or address, or the
 * address that the client connected to. A request without `Host` is accepted, because no browser sends one.
 */
export function namesOwnHost(request: IncomingMessage, names: readonly string[]): boolean {
  const known = new Set([...names, connectedTo(request)].map((name) => hostnameOf(withBrackets(name))));
  return authoritiesOf(request)
    .map(hostnameOf)
    .every((host) => host !== undefined && (known.has(host) || isLoopback(host)));
}

function authoritiesOf({ rawHeaders, url = '/' }: IncomingMessage): readonly string[] {
  const hosts = pairsOf(rawHeaders).flatMap(([name, value]) =>
    name.toLowerCase() === 'host' ? [value] : [],
  );
  return url.startsWith('/') || url === '*' ? hosts : [...hosts, authorityOf(url)];
}

/** Host and port of a target such as `http://luna.example/tasks`; empty, which matches no host, for any other text. */
function authorityOf(url: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
}

/** The host name of `host:port`, normalized as in a URL; undefined where the text is invalid. */
function hostnameOf(authority: string): string | undefined {
  const url = `http://${authority}`;
  if (!/^[\w.:[\]-]+$/.test(authority) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/\.$/, '');
}

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}

function connectedTo({ socket }: IncomingMessage): string {
  return (socket.localAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
}

function withBrackets(name: string): string {
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
}
