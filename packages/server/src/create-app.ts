// The Express application, which can be mounted in another one.
import express, { type Express } from 'express';
import { type AnsweringParts, answerRequest } from './answer-request.ts';
import { secondOpinion, type Validator } from './second-opinion.ts';

export interface AppParts extends AnsweringParts {
  /** Validates every request before the server does. */
  readonly validator?: Validator | undefined;
}

export function createApp({ validator, ...parts }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (validator !== undefined) app.use(secondOpinion());
  app.use((request, response) => answerRequest(request, response, parts));
  return app;
}
