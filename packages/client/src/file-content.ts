// Writes a request's body where the contract takes a file or a form, as only a few operations do.
import { countable, formOf } from '#platform';
import { type Content, isIterated, type Sending, writeJson } from './content.ts';
import { counter } from './transfer.ts';

/**
 * A file to send. A Blob and everything with a length is sent with its Content-Length; streams, those of Node too, are
 * sent in chunks as they arrive, and only once: a call whose session was lost is not repeated with them.
 */
export type FileBody = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Files unchanged, a form as its parts, and plain objects as JSON.
 * @throws TypeError for an object of any other kind.
 */
export async function writeFile(
  operation: string,
  body: unknown,
  { over, onProgress }: Sending,
): Promise<Content> {
  const content = body instanceof FormData ? await formOf(body) : fileOf(body);
  if (content === undefined) return writeJson(operation, body);
  return onProgress === undefined ? content : counted(content, (total) => counter(total, over, onProgress));
}

export interface FileContent extends Content {
  readonly body: NonNullable<Content['body']>;
}

function fileOf(body: unknown): FileContent | undefined {
  const kind = 'octet-stream';
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob) return { kind, body };
  if (body instanceof ReadableStream) return { kind, body };
  return isIterated(body) ? { kind, body: streamOf(body) } : undefined;
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

/** Makes the function that counts the bytes of a body with this length. */
type Counting = (total: number | undefined) => ReturnType<typeof counter>;

/** The content as a stream that is counted, where the platform sends a stream whose length is known. */
function counted(content: FileContent, counting: Counting): Content {
  const { body } = content;
  if (body instanceof ReadableStream) return { ...content, body: countedStream(body, counting(undefined)) };
  const file = countable(body);
  if (file === null) return content;
  return { ...content, length: file.size, body: countedStream(file.stream(), counting(file.size)) };
}

function countedStream(
  stream: ReadableStream<Uint8Array>,
  count: ReturnType<Counting>,
): ReadableStream<Uint8Array> {
  return stream.pipeThrough(
    new TransformStream({
      transform(piece, controller) {
        count(piece.length);
        controller.enqueue(piece);
      },
    }),
  );
}
