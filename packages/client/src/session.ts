// The private session of a client: opened on demand, shared by concurrent calls, replaced when lost.
import { UnexpectedAnswerError } from '#errors';
import { createCookieJar } from '#platform';
import type { CookieJar } from './cookie-jar.ts';
import type { MakeMethod } from './operation.ts';
import type { Result } from './read-answer.ts';

/** The result of opening a session. */
export interface Opening {
  readonly result: Result;
  /** The cookies of the session, or null when the appliance refused to open one. */
  readonly cookies: CookieJar | null;
}

export interface Session {
  /** The session that is open or opening, or null. */
  current(): Promise<Opening> | null;
  /** A session other than the stale one: one opened since, or a new one. */
  renew(stale: Promise<Opening> | null): Promise<Opening>;
  forget(stale: Promise<Opening>): void;
}

export function createSession(open: () => Promise<Opening>): Session {
  let current: Promise<Opening> | null = null;

  function forget(stale: Promise<Opening>): void {
    if (current === stale) current = null;
  }

  return {
    current: () => current,
    renew(stale) {
      if (current !== null && current !== stale) return current;
      const opening = open();
      current = opening;
      // Remembers rejected credentials, because sending them with each call would add failed logins and lock the user out.
      const settle = (status: unknown) => status === 401 || forget(opening);
      opening.then(
        ({ cookies, result }) => cookies || settle(result.status),
        (error: unknown) => settle(error instanceof UnexpectedAnswerError && error.status),
      );
      return opening;
    },
    forget,
  };
}

/** Makes openSession, which replaces the session and ends the previous one. */
export const reopening: MakeMethod =
  ({ demandOpen, endSession, inLimits, session }, operation) =>
  async (_input, options = {}) => {
    demandOpen(operation, options);
    const stale = session.current();
    const renew = () => endSession().then(() => session.renew(stale));
    return (await inLimits(options, renew)).result;
  };

/** Makes closeSession, after which the next call opens another session. */
export const closing: MakeMethod =
  ({ demandOpen, inLimits, request, session }, operation) =>
  async (_input, options = {}) => {
    demandOpen(operation, options);
    const opening = session.current();
    const opened = opening && (await inLimits(options, () => opening.catch(() => null)));
    const cookies = opened?.cookies;
    const jar = cookies ?? createCookieJar();
    const result = await request({ ...options, operation, input: {}, cookies: jar });
    // Keeps a rejected opening.
    if (opening && cookies) session.forget(opening);
    return result;
  };

/** Called without arguments; its return value is awaited. */
export type OnSessionRenewed = () => void | Promise<void>;

/** Resolves when the program has handled the new session; the calls that lost the old session wait for that. */
export type Announce = (opening: Promise<Opening>) => Promise<void>;

/** Notifies the program that a lost session was replaced, once for each session. */
export function announcer(onSessionRenewed: OnSessionRenewed = () => {}): Announce {
  const announced = new WeakMap<Promise<Opening>, Promise<void>>();
  let running = false;

  async function run(opening: Promise<Opening>): Promise<void> {
    const { cookies } = await opening;
    // Calls of the program's function itself must neither wait for it nor call it again in an endless loop.
    if (cookies === null || running) return;
    running = true;
    try {
      await onSessionRenewed();
    } finally {
      running = false;
    }
  }

  return (opening) => {
    const done = announced.get(opening) ?? run(opening);
    announced.set(opening, done);
    return done;
  };
}
