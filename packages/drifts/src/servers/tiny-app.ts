// The smallest correct application: the required parts of every answer, and one handler for everything.

import { documentedHeaders } from '@lunarest/simulator';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { HonestAnswer } from '../planted/drift.ts';

/** `before` is at the place where an application mounts a validator. */
export function tinyApp(
  { handle, handleError }: HonestAnswer,
  before: readonly (RequestHandler | ErrorRequestHandler)[] = [],
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Keeps Express from printing errors of a handler.
  app.set('env', 'test');
  app.use(answerPlainly);
  for (const handler of before) app.use(handler);
  app.use(handle);
  if (handleError !== undefined) app.use(handleError);
  return app;
}

/** Sets the documented headers, and removes the charset that Express adds to a media type without one. */
const answerPlainly: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(documentedHeaders)) response.setHeader(name, value);
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, value === 'application/json; charset=utf-8' ? 'application/json' : value);
  next();
};
