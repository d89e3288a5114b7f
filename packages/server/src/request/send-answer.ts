// Writes what a handler answered, exactly as the contract's media type names it.
import type { OperationDescription } from '@lunarest/contract';
import type { Response } from 'express';

export interface SuccessfulAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const json = 'application/json';

/**
 * The media type is the documented one, and JSON when no operation matched. It is written raw: Express would append a charset
 * that the contract lacks.
 */
export function sendAnswer(
  response: Response,
  operation: OperationDescription | null,
  { status, headers = {}, body }: SuccessfulAnswer,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body === undefined) {
    response.end();
    return;
  }
  const mediaType = operation?.responses[status]?.mediaTypes[0] ?? json;
  response.setHeader('Content-Type', mediaType);
  response.end(mediaType === json ? JSON.stringify(body) : body);
}
