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
  /** The current session, opened now if necessary. */
  ensure(): Promise<Opening>;
  /** A session other than the stale one: one opened since, or a new one. */
  renew(stale: Promise<Opening> | null): Promise<Opening>;
  forget(stale: Promise<Opening>): void;
}

export function createSession(open: () => Promise<Opening>): Session {
  let current: Promise<Opening> | null = null;

  function restart(): Promise<Opening> {
    const opening = open();
    current = opening;
    opening.then(
      (opened) => isWorthKeeping(opened) || forget(opening),
      () => forget(opening),
    );
    return opening;
  }

  function forget(stale: Promise<Opening>): void {
    if (current === stale) current = null;
  }

  return {
    current: () => current,
    ensure: () => current ?? restart(),
    renew: (stale) => (current === null || current === stale ? restart() : current),
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
