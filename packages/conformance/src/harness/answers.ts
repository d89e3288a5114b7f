// Whole answers as the client gives them, for comparing.
import { expect } from '@jest/globals';

/** The error body; its words are for people and not compared. */
export function errorOf(status: number, id: string): Record<string, unknown> {
  return {
    id,
    message: expect.any(String),
    details: expect.any(String),
    returnCode: status,
    status: 'ERROR',
    type: /^(FRAMEWORK|SERVER)_/.exec(id)?.[1] ?? 'PLUGIN',
  };
}

/** A refusal. */
export function refusal(
  status: number,
  id: string,
): { readonly status: number; readonly error: Record<string, unknown> } {
  return { status, error: errorOf(status, id) };
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
