// A planted answer: a request, a tiny handler that answers it, and the faults of the answer.

import type { FindingId } from '@lunarest/server/guard';
import type { ErrorRequestHandler, NextFunction, RequestHandler, Response } from 'express';
import type { PlantedRequest } from './requests.ts';

export interface HonestAnswer {
  /** The end of a sentence: "the guard lets through …". */
  readonly name: string;
  readonly request: PlantedRequest;
  /** Express middleware, as in an application. */
  readonly handle: RequestHandler;
  readonly handleError?: ErrorRequestHandler;
}

export interface PlantedDrift extends HonestAnswer {
  /** All its faults, in the order in which they are found. */
  readonly findings: readonly FindingId[];
}

/** What answers a request; it may take its time. */
type Answer = (response: Response, next: NextFunction) => unknown;

/** A row of the table of right answers. */
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
