// Runs an Express middleware as a step of the chain.
import type { Request, RequestHandler, Response } from 'express';

/** Resolves when the middleware calls on, rejects with the error it passes on or throws. */
export function runMiddleware(
  middleware: RequestHandler,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error));
    Promise.resolve(middleware(request, response, next)).catch(reject);
  });
}
