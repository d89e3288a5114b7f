// A planted answer: a request, a tiny handler that answers it, and the faults of the answer.

import type { FindingId } from '@lunarest/server/guard';
import type { ErrorRequestHandler, NextFunction, RequestHandler, Response } from 'express';
import type { PlantedRequest } from './requests.ts';

export interface HonestAnswer {
  /** The name completes the sentence "the guard sends …". */
  readonly name: string;
  readonly request: PlantedRequest;
  /** Express middleware, as in an application. */
  readonly handle: RequestHandler;
  readonly handleError?: ErrorRequestHandler;
}

export interface PlantedDrift extends HonestAnswer {
  /** All faults of the answer, in the order in which the guard finds them. */
  readonly findings: readonly FindingId[];
}

/** A function that answers a request; it may be asynchronous. */
type Answer = (response: Response, next: NextFunction) => unknown;

/** A row of the table of correct answers. */
export function honest(
  name: string,
  request: PlantedRequest,
  answer: Answer,
  handleError?: ErrorRequestHandler,
): HonestAnswer {
  return {
    name,
    request,
    handle: async (_request, response, next) => void (await answer(response, next)),
    ...(handleError && { handleError }),
  };
}

/** Makes the rows of a table of answers with the same faults. */
export function driftOf(
  ...findings: readonly FindingId[]
): (...row: Parameters<typeof honest>) => PlantedDrift {
  return (...row) => ({ ...honest(...row), findings });
}
