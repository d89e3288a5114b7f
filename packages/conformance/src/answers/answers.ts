// Whole answers as the client gives them, for comparing.
import { expect } from '@jest/globals';
import { type FailureId, type FailureTexts, failures } from '@lunarest/contract';

/** The error body of the contract's example. */
export function errorOf(status: number, id: string): Record<string, unknown> {
  const texts: FailureTexts[string] = failures[id as FailureId];
  return { id, ...texts[status], returnCode: status, status: 'ERROR' };
}

/** The error body of a server that says more in its details than the contract's example. */
export function detailedErrorOf(status: number, id: string): Record<string, unknown> {
  return { ...errorOf(status, id), details: expect.any(String) };
}

/** The error body for a user to whom nothing else is answered before the own password has been changed. */
export function passwordChangeDemanded(): Record<string, unknown> {
  const error = errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
  return { ...error, details: 'The password must be changed by its user first.' };
}

/** A refusal of the server. */
export function refusal(
  status: number,
  id: string,
): { readonly status: number; readonly error: Record<string, unknown> } {
  return { status, error: detailedErrorOf(status, id) };
}

/** What was to be read. */
export function shown(body: unknown) {
  return { status: 200, body };
}

/** A list, or a page of one that a link follows. */
export function listed(body: unknown, link?: string) {
  return { status: 200, headers: link === undefined ? {} : { link }, body };
}

/** Work that is done; nothing but the place of what has changed. */
export function changed(location: string) {
  return { status: 204, headers: { location }, body: undefined };
}

/** Work that is done, and of which nothing can be looked at. */
export const gone = { status: 204, body: undefined };

/** A task as it waits. */
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

/** Work that waits for a PED. */
export function queued(taskid: string, sourceUrl: string) {
  return { status: 202, headers: { location: `/tasks/${taskid}` }, body: waitingTask(taskid, sourceUrl) };
}
