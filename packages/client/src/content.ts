// Writes a request's body: JSON, or where the contract takes it text, bytes or a form.
import type { MediaKind } from '@lunarest/contract';

/**
 * A file to send. A Blob and everything with a length is sent with its Content-Length; streams, those of Node too, are
 * sent in chunks as they arrive, and only once: a call whose session was lost is not repeated with them.
 */
export type FileBody = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export interface Content {
  readonly kind: {
    readonly name: MediaKind;
    /** The rest of the media type, which only a form needs. */
    readonly boundary: string;
  };
  /** Undefined when there is nothing to send. */
  readonly body: string | Uint8Array | Blob | ReadableStream<Uint8Array> | undefined;
}

/**
 * Files go as they are, a form as its parts, and plain objects as JSON.
 * @throws TypeError for what JSON cannot hold, and for an object of any other kind, which JSON would empty.
 */
export async function contentOf(operation: string, body: unknown): Promise<Content> {
  if (body instanceof FormData) return formOf(body);
  const file = fileOf(body);
  if (file !== undefined) return { kind: { name: 'octet-stream', boundary: '' }, body: file };
  if (!isPlain(body)) throw new TypeError(`${operation}: a ${kindOf(body)} cannot be sent as a body`);
  return { kind: { name: 'json', boundary: '' }, body: JSON.stringify(body) };
}

/** True when the body can be sent only once. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || isIterated(body);
}

function isIterated(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function fileOf(body: unknown): Content['body'] {
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob) return body;
  if (body instanceof ReadableStream) return body;
  return isIterated(body) ? streamOf(body) : undefined;
}

/** A stream of what is iterated, which is read only as fast as it is sent. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** True for what JSON shows whole: no object but arrays and those without a class, of any realm. */
function isPlain(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return typeof body !== 'function';
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(body: unknown): string {
  return typeof body === 'object' && body !== null ? body.constructor.name : typeof body;
}

async function formOf(form: FormData): Promise<Content> {
  const written = new Response(form);
  const [, boundary = ''] = (written.headers.get('content-type') ?? '').split(';', 2);
  const body = new Uint8Array(await written.arrayBuffer());
  return { kind: { name: 'multipart', boundary: `;${boundary}` }, body };
}
