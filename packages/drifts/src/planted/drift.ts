// What a planted answer is: a request, a tiny handler that answers it, and what is wrong with the answer.

import type { FindingId } from '@lunarest/server/guard';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { PlantedRequest } from './requests.ts';

export interface HonestAnswer {
  /** A sentence's end: "the guard lets through …". */
  readonly name: string;
  readonly request: PlantedRequest;
  /** Express middleware, the way an application would write it. */
  readonly handle: RequestHandler;
  readonly handleError?: ErrorRequestHandler;
}

export interface PlantedDrift extends HonestAnswer {
  /** All that is wrong with it, in the order in which it is found. */
  readonly findings: readonly FindingId[];
}
