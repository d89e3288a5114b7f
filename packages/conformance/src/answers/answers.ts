// Expected results of client calls, whole, for comparison with `toEqual`.
import { expect } from '@jest/globals';
import { type FailureId, type FailureTexts, failures } from '@lunarest/contract';

/** The error body of the contract's example. */
export function errorOf(status: number, id: string): Record<string, unknown> {
  const texts: FailureTexts[string] = failures[id as FailureId];
  return { id, ...texts[status], returnCode: status, status: 'ERROR' };
}

/** The error body with any text in `details`, because the text of the server is more specific than the example. */
export function detailedErrorOf(status: number, id: string): Record<string, unknown> {
  return { ...errorOf(status, id), details: expect.any(String) };
}

/** The error body for a user who must first change the initial password. */
export function passwordChangeDemanded(): Record<string, unknown> {
  const error = errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
  return { ...error, details: 'The user must change the password first.' };
}

/** The result of a call that the server refuses. */
export function refusal(
  status: number,
  id: string,
): { readonly status: number; readonly error: Record<string, unknown> } {
  return { status, error: detailedErrorOf(status, id) };
}

/** The result of a successful read. */
export function shown(body: unknown) {
  return { status: 200, body };
}

/** The result of reading a list, or a page of it whose Link header leads to the next page. */
export function listed(body: unknown, link?: string) {
  return { status: 200, headers: link === undefined ? {} : { link }, body };
}

/** The result of a change: 204 with the Location of the changed resource. */
export function changed(location: string) {
  return { status: 204, headers: { location }, body: undefined };
}

/** The result of a deletion, or of an action without a Location. */
export const gone = { status: 204, body: undefined };

/** The body of a waiting task. */
export function waitingTask(taskid: string, sourceUrl: string, details = 'Waiting.') {
  return {
    state: 'Waiting',
    details,
    startTime: '',
    finishTime: '',
    instance: `/tasks/${taskid}`,
    responseUrl: `/tasks/${taskid}/response`,
    sourceUrl,
  };
}

/** The result of an operation that waits for a PED. */
export function queued(taskid: string, sourceUrl: string) {
  return { status: 202, headers: { location: `/tasks/${taskid}` }, body: waitingTask(taskid, sourceUrl) };
}
