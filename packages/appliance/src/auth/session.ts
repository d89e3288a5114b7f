/** A private session of one user: holds its HSM and partition logins, and ends after idle time. */
import type { RoleTarget } from '../target.ts';

/** A session ends after ten idle minutes. */
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
