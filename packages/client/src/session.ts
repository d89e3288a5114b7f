// The one private session of a client: opened when first needed, shared by concurrent calls, replaced when lost.
import type { CookieJar } from './cookie-jar.ts';
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
      opening.then(
        (opened) => isWorthKeeping(opened) || forget(opening),
        () => forget(opening),
      );
      return opening;
    },
    forget,
  };
}

/**
 * Rejected credentials are remembered: sending them with each call would only add failed logins and lock the
 * user out.
 */
function isWorthKeeping({ result, cookies }: Opening): boolean {
  return cookies !== null || result.status === 401;
}
