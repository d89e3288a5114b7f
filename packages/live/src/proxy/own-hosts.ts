// The proxy's own answers, which name the proxy, and the host names that requests may use. Other names are refused, because a
// page in a browser could otherwise reach the appliance by DNS rebinding.
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
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

/** Ends the connection, since the rest of the request may be unread. Aborts an answer that has begun. */
export function answerItself(response: ServerResponse, status: 403 | 502, reason: string): void {
  // Keep an earlier answer.
  if (response.destroyed || response.writableEnded) return;
  if (response.headersSent) response.destroy();
  else {
    const { headers, text } = marked(reason);
    response.writeHead(status, headers).end(text);
  }
}

/** The bytes of an answer to a request that Node cannot parse. */
export function ownAnswer(status: number, reason: string): string {
  const { headers, text } = marked(reason);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}

function marked(reason: string) {
  const text = `lunarest proxy: ${reason}. This answer is the proxy's own.\n`;
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  };
  return { headers, text };
}
