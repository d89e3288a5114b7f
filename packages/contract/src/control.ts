// The contract of the control API. It is separate from the appliance's, since no program needs both.
import type { AnswerTable, RequestTable } from './check-tables.ts';

export type { Handlerscontrol as ControlHandlers } from './generated/handlers-control.ts';
export {
  operationscontrol as controlOperations,
  unmatchedcontrol as controlUnmatched,
} from './generated/operations-control.ts';

/** The compiled checks of requests and answers of the control API. */
export interface ControlChecks {
  readonly requests: RequestTable;
  readonly answers: AnswerTable;
}

/** Loads the checks, the same on every call. Rejects when a generated file cannot be loaded. */
export async function loadControlChecks(): Promise<ControlChecks> {
  // The paths are the same from src/ and from dist/, so that there is one copy.
  const [requests, answers] = await Promise.all([
    import('../src/generated/requests-control.js'),
    import('../src/generated/answers-control.js'),
  ]);
  return { requests: requests.requestscontrol, answers: answers.answerscontrol };
}
