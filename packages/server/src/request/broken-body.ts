// Reports that the rest of a request will never arrive, so that the reader of its body stops waiting and the
// request is answered like any other.
import type { IncomingMessage } from 'node:http';

const broken = new WeakSet<IncomingMessage>();
const event = 'lunarest:broken-body';

/** The rest of the request cannot be received, although the connection can still carry the answer. */
export function breakBody(request: IncomingMessage): void {
  broken.add(request);
  request.emit(event);
}

/** Rejects when the body breaks; never resolves. */
export function untilBroken(request: IncomingMessage): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new Error('the rest of the request will not arrive'));
    if (broken.has(request)) fail();
    else request.once(event, fail);
  });
}
