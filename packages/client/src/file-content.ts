// Writes a request's body where the contract takes a file or a form, as only a few operations do.
import { type Content, isIterated, writeJson } from './content.ts';

/**
 * A file to send. A Blob and everything with a length is sent with its Content-Length; streams, those of Node too, are
 * sent in chunks as they arrive, and only once: a call whose session was lost is not repeated with them.
 */
export type FileBody = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Files unchanged, a form as its parts, and plain objects as JSON.
 * @throws TypeError for an object of any other kind.
 */
export async function writeFile(operation: string, body: unknown): Promise<Content> {
  if (body instanceof FormData) return formOf(body);
  const file = fileOf(body);
  if (file === undefined) return writeJson(operation, body);
  return { kind: 'octet-stream', body: file };
}

function fileOf(body: unknown): Content['body'] {
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob) return body;
  if (body instanceof ReadableStream) return body;
  return isIterated(body) ? streamOf(body) : undefined;
}

/** A stream of the chunks, read only as fast as it is sent. */
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

async function formOf(form: FormData): Promise<Content> {
  const written = new Response(form);
  const [, boundary = ''] = (written.headers.get('content-type') ?? '').split(';', 2);
  const body = new Uint8Array(await written.arrayBuffer());
  return { kind: 'multipart', boundary: `;${boundary}`, body };
}
