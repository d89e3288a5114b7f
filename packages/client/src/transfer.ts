// The options of the operations that send or receive a file, and the types of a file that is received as a stream.
import { CallFailure } from '#errors';
import type { CallOptions } from './operation.ts';

/** The part of a file that has been sent or received. */
export interface Progress {
  readonly bytes: number;
  /** Length of the whole file in bytes; undefined where neither side states it. */
  readonly total: number | undefined;
}

/** Called with each piece of a file. An error of the callback ends the call, which rejects with it. */
export type OnProgress = (progress: Progress) => void;

/** The options of a call that sends a file. */
export interface UploadOptions extends CallOptions {
  /**
   * Called as the bytes leave. In a browser only for a stream, because browsers do not report it for other bodies.
   * Example: `onProgress: ({ bytes, total }) => console.log(bytes, total)`.
   */
  readonly onProgress?: OnProgress | undefined;
}

interface ReceiveOptions extends CallOptions {
  /** Called as the bytes arrive. Example: `onProgress: ({ bytes, total }) => console.log(bytes, total)`. */
  readonly onProgress?: OnProgress | undefined;
}

/** The options of a call that receives a file. */
export interface DownloadOptions extends ReceiveOptions {
  /** 'stream' resolves as soon as the headers have arrived; the body is then a ReadableStream. */
  readonly as?: 'whole' | undefined;
}

/** The options of a call that receives a file as a stream. */
export interface StreamOptions extends ReceiveOptions {
  /** Resolve as soon as the headers have arrived: the body is a ReadableStream. */
  readonly as: 'stream';
  /** Limit on the wait for the headers, and on each wait for further bytes: none by default. */
  readonly timeoutMilliseconds?: number | undefined;
}

/** The result `R` of a call with `as: 'stream'`: refusals are the same, and the body of the file is a stream. */
export type Streamed<R> = R extends { readonly status: infer Status; readonly body: infer Body }
  ? Body extends string | Uint8Array
    ? StreamedFile<Status>
    : never
  : R;

export interface StreamedFile<Status> {
  readonly status: Status;
  /** All headers of the answer, without cookies. */
  readonly headers: Headers;
  /**
   * The bytes as they arrive, no faster than they are read. Read it to its end or cancel it: until then it occupies a
   * connection. It fails with the reason of the call's signal, with ConnectionError when the answer ends early, and with
   * ClientClosedError when the client is closed.
   */
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * Counts the bytes that pass, and reports them. Takes the length of a piece and returns how many have passed.
 * @param over ends the exchange when `onProgress` throws
 */
export function counter(
  total: number | undefined,
  over: AbortController,
  onProgress: OnProgress = () => {},
): (length: number) => number {
  let bytes = 0;
  return (length) => {
    bytes += length;
    try {
      onProgress({ bytes, total });
    } catch (error) {
      over.abort(new CallFailure(error));
      throw over.signal.reason;
    }
    return bytes;
  };
}
