// Writes the body of the few operations that accept a file or a form.
import { CallFailure } from '#errors';
import { countable, formOf } from '#platform';
import { type Content, isIterated, kindOf, type Sending, writeJson } from './content.ts';
import { counter } from './transfer.ts';

/**
 * A file to send. A Blob and everything with a length is sent with its Content-Length; streams, those of Node too, are
 * sent in chunks as they arrive, and only once: a call whose session was lost is not repeated with them. An error of a
 * stream is the error of the call. A stream of which a part was sent ends with the call.
 */
export type FileBody = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Files unchanged, a form as its parts, and plain objects as JSON.
 * @throws TypeError for an object of any other kind, and for a stream that is or was read by something else.
 */
export async function writeFile(
  operation: string,
  body: unknown,
  { over, onProgress }: Sending,
): Promise<Content> {
  const content = body instanceof FormData ? await formOf(body) : fileOf(operation, body, over);
  if (content === undefined) return writeJson(operation, body);
  return onProgress === undefined ? content : counted(content, (total) => counter(total, over, onProgress));
}

export interface FileContent extends Content {
  readonly body: NonNullable<Content['body']>;
}

function fileOf(operation: string, body: unknown, over: AbortController): FileContent | undefined {
  const kind = 'octet-stream';
  // Accepts bytes of any realm: in the sandbox of jsdom, a Buffer is no instance of its Uint8Array.
  if (typeof body === 'string' || ArrayBuffer.isView(body) || body instanceof Blob)
    return { kind, body: body as Uint8Array };
  const source = sourceOf(operation, body);
  return (
    source && {
      kind,
      body: streamOf(operation, source, over),
      // A failed source rejects again.
      end: () => void source.end()?.catch(() => {}),
    }
  );
}

/** A stream of the web or of Node. */
interface Source {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  end(): Promise<unknown> | undefined;
}

/** @throws TypeError for a stream of the web that something else reads or has read. */
function sourceOf(operation: string, body: unknown): Source | undefined {
  if (body instanceof ReadableStream) {
    const reader = unread(operation, body).getReader();
    return { next: () => reader.read(), end: () => reader.cancel() };
  }
  if (!isIterated(body)) return undefined;
  const iterator = body[Symbol.asyncIterator]();
  return { next: () => iterator.next(), end: () => iterator.return?.() };
}

/** Detects a partly read stream, which only a Response reveals. */
function unread(operation: string, stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  try {
    new Response(stream);
    return stream;
  } catch {
    throw new TypeError(`${operation}: the stream is in use or was already read`);
  }
}

/** A stream of the chunks, read no faster than it is sent. An error of the source is the error of the call. */
function streamOf(operation: string, source: Source, over: AbortController): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(bytesOf(operation, value));
      } catch (error) {
        over.abort(new CallFailure(error));
        throw error;
      }
    },
  });
}

/** @throws TypeError for a chunk of any other kind, as of a stream of Node with an encoding. */
function bytesOf(operation: string, chunk: unknown): Uint8Array {
  // Accepts bytes of any realm.
  if (ArrayBuffer.isView(chunk)) return chunk as Uint8Array;
  throw new TypeError(`${operation}: a stream of ${kindOf(chunk)} cannot be sent, only one of bytes`);
}

/** Makes the function that counts the bytes of a body with this length. */
type Counting = (total: number | undefined) => ReturnType<typeof counter>;

/** The content as a counted stream, if the platform can send a stream of known length. */
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
