// Requests whose remaining bytes will never arrive. The reader of the body stops waiting, and the request gets an ordinary answer.
import type { IncomingMessage } from 'node:http';

/** By request, the code of Node's error. */
const broken = new WeakMap<IncomingMessage, string | undefined>();
const event = 'lunarest:broken-body';

/** Marks a request whose remaining bytes cannot be received, although its connection can still carry the answer. */
export function breakBody(request: IncomingMessage, code: string | undefined): void {
  broken.set(request, code);
  request.emit(event);
}

/** Resolves when the body breaks, to the code of Node's error, such as HPE_INVALID_CHUNK_SIZE. Never rejects. */
export function whenBroken(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = () => resolve(broken.get(request));
    if (broken.has(request)) end();
    else request.once(event, end);
  });
}
