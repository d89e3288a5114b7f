// Receives a file as a whole or as a stream, with progress. An incomplete file is an error.
import { guarded } from '#errors';
import type { Exchange } from './exchange.ts';
import type { MakeMethod } from './operation.ts';
import { firstBytes } from './read-body.ts';
import type { Receive } from './send.ts';
import { counter, type DownloadOptions, type StreamedFile, type StreamOptions } from './transfer.ts';
import { startLimit, unlessAborted } from './waits.ts';

/** Makes the method of an operation that returns a file. */
export const downloading: MakeMethod =
  ({ atClose, call, demandOpen }, operation) =>
  async (input, { as, onProgress, ...options }: DownloadOptions | StreamOptions = {}) => {
    let file: Omit<StreamedFile<number>, 'status'> | undefined;
    const whole: Receive = async (response, exchange) =>
      // The program's fetch may not support streams.
      response.body
        ? firstBytes(streamOf(response, exchange, { onProgress }), Number.POSITIVE_INFINITY)
        : new Uint8Array(await response.arrayBuffer());
    const stream: Receive = async (response, exchange) => {
      // A stream that starts during the closing of the client would outlive it.
      await guarded(() => demandOpen(operation, options));
      const end = () => exchange.end();
      atClose.add(end);
      const headers = new Headers(response.headers);
      headers.delete('Set-Cookie');
      const body = streamOf(response, exchange, {
        onProgress,
        idleMilliseconds: options.timeoutMilliseconds,
        failure: exchange.failure,
        onEnd: () => atClose.delete(end),
      });
      file = { headers, body };
      return new Uint8Array();
    };
    try {
      const result = await call(operation, input, { ...options, receive: as === 'stream' ? stream : whole });
      return 'error' in result ? result : { ...result, ...file };
    } catch (error) {
      // The headers of the answer violate the contract.
      await file?.body.cancel();
      throw error;
    }
  };

interface Watch {
  readonly onProgress: DownloadOptions['onProgress'];
  /** Limit on each wait for further bytes. */
  readonly idleMilliseconds?: number | undefined;
  /** The error of the stream for an error of the exchange; the same by default. */
  readonly failure?: Exchange['failure'];
  readonly onEnd?: () => void;
}

/** Reads only on demand, so that the limit applies to waits for the appliance and not to those for the program. */
function streamOf(
  { body, headers }: Response,
  { over, signal }: Exchange,
  { onProgress, idleMilliseconds, failure = (error) => error, onEnd = () => {} }: Watch,
): ReadableStream<Uint8Array> {
  const reader = body?.getReader();
  const total = lengthOf(headers);
  const count = counter(total, over, onProgress);
  let bytes = 0;
  const read = async () => {
    const timer = startLimit(over, idleMilliseconds);
    try {
      // A fetch of the program may ignore the signal.
      return (await unlessAborted(Promise.resolve(reader?.read()), signal))?.value;
    } finally {
      clearTimeout(timer);
    }
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const piece = await read();
      if (piece) {
        bytes = count(piece.length);
        return controller.enqueue(piece);
      }
      if (total !== undefined && bytes < total)
        throw new Error(`the answer ended after ${bytes} of ${total} bytes`);
      controller.close();
    } catch (error) {
      controller.error(failure(error));
    }
    onEnd();
  };
  const cancel = () => {
    onEnd();
    return reader?.cancel();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

/** Length of the body by its headers; undefined for a compressed body, whose header has the compressed length. */
function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('Content-Length');
  return length === null || headers.has('Content-Encoding') ? undefined : Number(length);
}
