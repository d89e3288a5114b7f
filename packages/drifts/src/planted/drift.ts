// A planted answer: a request, a tiny handler that answers it, and the faults of the answer.

import type { FindingId } from '@lunarest/server/guard';
import type { ErrorRequestHandler, RequestHandler } from 'express';
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
