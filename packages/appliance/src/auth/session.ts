/** A private session: one user's, holding the HSM and partition logins made in it, gone after idle time. */
import type { RoleTarget } from '../target.ts';

/** Ten idle minutes, then a session ends. */
export const sessionLifetime = 10 * 60 * 1000;

export interface Session {
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly lastSeen: number;
  readonly logins: readonly RoleTarget[];
}

export function isLive(session: Session, now: number): boolean {
  return now - session.lastSeen <= sessionLifetime;
}
