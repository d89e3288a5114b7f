// Replaces the features of Node: a browser handles certificates, proxies and cookies by itself.
import type { CookieJar } from '../cookie-jar.ts';
import type { FileContent } from '../file-content.ts';
import type { GivenOptions } from '../options.ts';
import type { Send } from '../send.ts';
import { fetchTransport, type Transport } from '../transport/transport.ts';

const absent = ['ca', 'fingerprint', 'insecureTls', 'cert', 'key', 'proxy', 'dispatcher'] as const;

/**
 * Opens the only transport of a page: fetch.
 * @throws TypeError for an option about certificates or connections, which a page cannot choose.
 */
export function transportOf(options: GivenOptions): () => Promise<Transport> {
  const given = absent.find((name) => options[name] !== undefined && options[name] !== false);
  if (given !== undefined) throw new TypeError(`${given} does not work in a browser: omit it`);
  return () => fetchTransport(options);
}

/** A console does not show the closures of a client. */
export function printedAs(): object {
  return {};
}

/**
 * A browser hides Set-Cookie and manages cookies itself. Tests of pages run on platforms that expose Set-Cookie and keep no
 * cookies; name-value pairs of the single origin are sufficient there.
 */
export function createCookieJar(): CookieJar {
  const pairs = new Map<string, string>();
  return {
    headerFor: () => [...pairs.values()].join('; ') || null,
    store(_url, headers) {
      for (const header of headers) {
        const [pair = ''] = header.split(';');
        const [name = ''] = pair.split('=');
        if (isDeletion(header)) pairs.delete(name);
        else pairs.set(name, pair);
      }
    },
  };
}

/** True when the remaining time, by Max-Age or else by Expires, is not positive. Without either it is NaN. */
function isDeletion(header: string): boolean {
  const [, age] = /; *max-age=(-?\d+)/i.exec(header) ?? [];
  const [, date = ''] = /; *expires=([^;]*)/i.exec(header) ?? [];
  return Number(age ?? Date.parse(date) - Date.now()) <= 0;
}

/** A page has no streams of Node. */
export function catchEarlyError(): void {}

/** A browser gives no more detail than its message. */
export function connectionReason(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'unknown reason';
}

/** A browser does not say whether it could open a connection. */
export function reconnecting(send: Send): Send {
  return send;
}

/** Null: over HTTP/1.1 a browser sends no streams, and it does not report the progress of a Blob. */
export function countable(): Blob | null {
  return null;
}

/** The unchanged form: the browser encodes it without reading large files into memory. */
export async function formOf(form: FormData): Promise<FileContent> {
  const written = new Response(form);
  const [, boundary] = (written.headers.get('content-type') ?? '').split(';');
  return { kind: 'multipart', boundary: `;${boundary}`, body: await written.blob() };
}
