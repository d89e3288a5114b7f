// Which hosts a request may name. A page in a browser can make its own name lead here, and must not reach the appliance.
import type { IncomingMessage } from 'node:http';
import { pairsOf } from '../connection/exchange.ts';

/**
 * True where every `Host`, and the host of a target in absolute form, is one of `names`, a name or address of this
 * machine's loopback, or the address that the client connected to. A request without `Host` comes from no browser.
 */
export function namesOwnHost(request: IncomingMessage, names: readonly string[]): boolean {
  const known = new Set([...names, connectedTo(request)].map((name) => hostOf(withBrackets(name))));
  return authoritiesOf(request)
    .map(hostOf)
    .every((host) => host !== undefined && (known.has(host) || isLoopback(host)));
}

function authoritiesOf({ rawHeaders, url = '/' }: IncomingMessage): readonly string[] {
  const hosts = pairsOf(rawHeaders).flatMap(([name, value]) =>
    name.toLowerCase() === 'host' ? [value] : [],
  );
  return url.startsWith('/') || url === '*' ? hosts : [...hosts, authorityOf(url)];
}

/** The host of an address such as `http://luna.example/tasks`; empty, which matches no host, for any other text. */
function authorityOf(url: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
}

/** Without port, in the spelling of browsers. */
function hostOf(authority: string): string | undefined {
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
