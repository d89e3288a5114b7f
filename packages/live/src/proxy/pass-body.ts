// Forwards the body of a request to the target, piece by piece, and keeps a copy.
import type { ClientRequest, IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BodyKeeper, pairsOf } from '../connection/exchange.ts';

interface Passing {
  readonly keep: Pick<BodyKeeper, 'add'>;
  /** Aborted when the target no longer accepts bytes. */
  readonly unwritable: AbortSignal;
}

/** Rejects when the client disconnects. Reads an early answer between two pieces, because the next write may fail. */
export async function passBody(
  request: IncomingMessage,
  target: ClientRequest,
  { keep, unwritable }: Passing,
): Promise<void> {
  for await (const piece of request) {
    keep.add(piece);
    // Reads the rest anyway, because the client sends it before it reads the answer.
    if (target.destroyed || unwritable.aborted) continue;
    if (!target.write(piece)) await drained(target, unwritable);
    await nextTurn();
  }
  target.addTrailers(pairsOf(request.rawTrailers).map(([...pair]) => pair));
  target.end();
}

/** Resolves when the stream accepts more data, is closed, or can no longer be written. */
function drained(stream: ClientRequest, unwritable: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      unwritable.removeEventListener('abort', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
    unwritable.addEventListener('abort', done);
  });
}
