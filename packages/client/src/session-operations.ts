// The methods that open and close the session at the program's request.
import { createCookieJar } from '#platform';
import { unlessAborted } from './abort.ts';
import type { MakeMethod } from './operation.ts';

/** openSession: replaces the session, and ends the one before. */
export const reopening: MakeMethod =
  ({ demandOpen, endSession, session }, operation) =>
  async (_input, options = {}) => {
    demandOpen(operation, options);
    const stale = session.current();
    const renewed = endSession().then(() => session.renew(stale));
    return (await unlessAborted(renewed, options.signal)).result;
  };

/** closeSession: the next call opens another session. */
export const closing: MakeMethod =
  ({ demandOpen, request, session }, operation) =>
  async (_input, options = {}) => {
    demandOpen(operation, options);
    const opening = session.current();
    const opened = opening && (await unlessAborted(opening, options.signal));
    const cookies = opened?.cookies ?? createCookieJar();
    const result = await request({ ...options, operation, input: {}, cookies });
    if (opening !== null) session.forget(opening);
    return result;
  };
