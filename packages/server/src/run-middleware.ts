// Runs a middleware of Express outside of an application.
import type { IncomingMessage, ServerResponse } from 'node:http';

type Middleware<Request = IncomingMessage, Response = ServerResponse> = (
  request: Request,
  response: Response,
  next: (error?: unknown) => void,
) => unknown;

/** Resolves when the middleware calls `next`, rejects with the error it passes or throws. */
export function runMiddleware<Request, Response>(
  middleware: Middleware<Request, Response>,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error));
    Promise.resolve(middleware(request, response, next)).catch(reject);
  });
}
