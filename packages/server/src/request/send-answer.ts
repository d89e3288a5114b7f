// Writes what a handler answered, exactly as the contract's media type names it.
import type { Response } from 'express';

export interface SuccessfulAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The media type of every answer with a body; written raw, since Express would append a charset the contract lacks. */
const answerType = 'application/json';

export function sendAnswer(response: Response, answer: SuccessfulAnswer): void {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (answer.body === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', answerType);
  response.end(JSON.stringify(answer.body));
}
