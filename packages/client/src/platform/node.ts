// The parts of the client that need Node, and the encoding of a form without reading its files into memory.
import { EventEmitter } from 'node:events';
import type { FileContent } from '../file-content.ts';
import type { GivenOptions } from '../options.ts';
import { readWay } from '../read-way.ts';
import type { AnyInput } from '../send.ts';
import { fetchTransport, type Transport } from '../transport/transport.ts';

export { connectionReason } from '../connection-reason.ts';
export { createCookieJar } from '../cookie-jar.ts';
export { reconnecting } from '../reconnect.ts';

/**
 * Opens Node's transport, which is loaded only if the options need it, or else the transport by fetch.
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

/**
 * A stream of Node that fails without a listener ends the process. The error remains in the stream, and becomes that of the
 * call when the stream is sent.
 */
export function catchEarlyError({ body }: AnyInput): void {
  if (body instanceof EventEmitter) body.on('error', () => {});
}

/** The body as a Blob, whose stream is sent with its length. */
export function countable(body: string | Uint8Array | Blob): Blob {
  // A Blob accepts only bytes in plain memory, and the type of the body permits shared memory.
  return new Blob([body as BlobPart]);
}

/** The form in parts, each of which is read only when it is sent. */
export async function formOf(form: FormData): Promise<FileContent> {
  const boundary = `lunarest-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const parts = [...form].flatMap(([name, value]) => [`--${boundary}\r\n`, ...partOf(name, value)]);
  const body = new Blob([...parts, `--${boundary}--\r\n`]);
  return { kind: 'multipart', boundary: `;boundary=${boundary}`, body };
}

function partOf(name: string, value: string | File): BlobPart[] {
  const disposition = `Content-Disposition: form-data; name="${escaped(withFormBreaks(name))}"`;
  if (typeof value === 'string') return [`${disposition}\r\n\r\n`, withFormBreaks(value), '\r\n'];
  const type = value.type || 'application/octet-stream';
  return [
    `${disposition}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`,
    value,
    '\r\n',
  ];
}

/** The text with all its line breaks as those of a form. */
function withFormBreaks(text: string): string {
  return text.replace(/\r?\n|\r/g, '\r\n');
}

/** Escapes a name of a form or a file like a browser. */
function escaped(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
