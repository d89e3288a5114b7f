// Requests whose remaining bytes will never arrive. The reader of the body stops waiting, and the request gets an ordinary answer.
import type { IncomingMessage } from 'node:http';

const broken = new WeakSet<IncomingMessage>();
const event = 'lunarest:broken-body';

/** Marks a request whose remaining bytes cannot be received, although its connection can still carry the answer. */
export function breakBody(request: IncomingMessage): void {
  broken.add(request);
  request.emit(event);
}

/** Rejects when the body breaks; never resolves. */
export function untilBroken(request: IncomingMessage): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new Error('the rest of the request is missing'));
    if (broken.has(request)) fail();
    else request.once(event, fail);
  });
}
