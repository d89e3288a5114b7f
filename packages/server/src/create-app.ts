// The Express application, which can be mounted in another one.

import { IncomingMessage, ServerResponse } from 'node:http';
import type { MessageClasses } from '@lunarest/http';
import type { Express } from 'express';
import express from 'express';
import { type AnsweringParts, answerRequest } from './answer-request.ts';
import { secondOpinion, type Validator } from './second-opinion.ts';

export interface AppParts extends AnsweringParts {
  /** Validates every request before the server's own checks. */
  readonly validator?: Validator | undefined;
}

/**
 * The appliance as an Express application. Below a prefix of another application it answers as below `/`: the paths in
 * `Location`, `Link` and the bodies are those of the appliance, without the prefix, and the cookie is for `/`.
 */
export function createApp({ validator, ...parts }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (validator !== undefined) app.use(secondOpinion());
  app.use((request, response) => answerRequest(request, response, parts));
  return app;
}

/**
 * Message classes with the prototypes of the application. Otherwise Express would replace the prototype of every message;
 * the engine then loses the shape of the object, which costs more than the rest of Express.
 */
export function messagesOf(app: Express): MessageClasses {
  class Request extends IncomingMessage {}
  class Response<Asked extends IncomingMessage = IncomingMessage> extends ServerResponse<Asked> {}
  Object.assign(app, {
    request: Object.setPrototypeOf(Request.prototype, app.request),
    response: Object.setPrototypeOf(Response.prototype, app.response),
  });
  return { IncomingMessage: Request, ServerResponse: Response };
}
