// Receives a file: whole or as a stream, with progress, and never less than the appliance announced.
import { ClientClosedError } from '#errors';
import { unlessAborted } from './abort.ts';
import type { MakeMethod } from './operation.ts';
import type { Exchange, Receive } from './send.ts';
import { startLimit } from './time-limit.ts';
import { counter, type DownloadOptions, type StreamedFile, type StreamOptions } from './transfer.ts';

/** The method of an operation that answers a file. */
export const downloading: MakeMethod =
  ({ atClose, call }, operation) =>
  async (input, options: DownloadOptions | StreamOptions = {}) => {
    const { as, onProgress, ...plain } = options;
    let file: Omit<StreamedFile<number>, 'status'> | undefined;
    const receive: Receive = async (response, exchange) => {
      if (as !== 'stream') return wholeOf(piecesOf(response, exchange, onProgress));
      const headers = new Headers(response.headers);
      headers.delete('Set-Cookie');
      const pieces = piecesOf(response, exchange, onProgress, options.timeoutMilliseconds);
      const closed = () => new ClientClosedError(operation.operation);
      file = { headers, body: streamOf(pieces, exchange.failure, atClose, closed) };
      return new Uint8Array();
    };
    try {
      const result = await call(operation, input, { ...plain, receive });
      return 'error' in result ? result : { ...result, ...file };
    } catch (error) {
      // The headers break the contract.
      await file?.body.cancel();
      throw error;
    }
  };

interface Pieces {
  /** The next piece, or undefined at the end. Rejects when the answer breaks off and when the exchange is aborted. */
  next(): Promise<Uint8Array | undefined>;
  /** Gives the connection back. */
  cancel(): void;
}

/** @param idleMilliseconds limit on each wait for further bytes */
function piecesOf(
  { body, headers }: Response,
  { over, signal }: Exchange,
  onProgress: DownloadOptions['onProgress'],
  idleMilliseconds?: number,
): Pieces {
  const reader = body?.getReader();
  const total = lengthOf(headers);
  const count = counter(total, over, onProgress);
  let bytes = 0;
  const read = async () => {
    const timer = startLimit(over, idleMilliseconds);
    // A fetch of the program may ignore the signal.
    const reading = reader && unlessAborted(reader.read(), signal);
    const { value } = (await reading?.finally(() => clearTimeout(timer))) ?? {};
    return value;
  };
  return {
    async next() {
      const piece = await read();
      if (piece) bytes = count(piece.length);
      else if (total !== undefined && bytes < total)
        throw new Error(`the answer broke off after ${bytes} of ${total} bytes`);
      return piece;
    },
    cancel() {
      // A stream that has ended or failed has nothing left to cancel.
      reader?.cancel().catch(() => {});
    },
  };
}

/** Length of the body by its headers. Of a compressed one they state another length, that of the compressed bytes. */
function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('Content-Length');
  return length === null || headers.has('Content-Encoding') ? undefined : Number(length);
}

async function wholeOf({ next, cancel }: Pieces): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  try {
    for (let piece = await next(); piece; piece = await next()) pieces.push(piece);
  } catch (error) {
    cancel();
    throw error;
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads only what is asked for, so that the limit counts the waits for the appliance and none for the program. */
function streamOf(
  { next, cancel }: Pieces,
  failure: Exchange['failure'],
  atClose: Set<() => void>,
  closed: () => Error,
): ReadableStream<Uint8Array> {
  let end = () => {};
  const release = () => {
    atClose.delete(end);
    cancel();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        end = () => {
          release();
          controller.error(closed());
        };
        atClose.add(end);
      },
      async pull(controller) {
        try {
          const piece = await next();
          if (piece) return controller.enqueue(piece);
          atClose.delete(end);
          controller.close();
        } catch (error) {
          release();
          // Does nothing to a stream that the end of the client has ended already.
          controller.error(failure(error));
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
}
