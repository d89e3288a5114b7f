/** Shows whether the clock follows a server. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { followedServer } from './find-ntp-server.ts';

export interface NtpStatus {
  readonly running: boolean;
  readonly synchronized: boolean;
  /** Address of the server that the clock follows; empty for none. */
  readonly server: string;
  /** Seconds by which the clock is behind. */
  readonly offset: number;
}

/** A larger offset means that the clock was set by hand, and the service does not follow then. */
const farthest = 1000;

export const getNtpStatus: Operation<unknown, NtpStatus, never> = (state) => {
  const { ntp, clock, services } = state;
  const { running } = services.ntp;
  const followed = running && Math.abs(clock.ahead) < farthest ? followedServer(ntp) : null;
  return done(state, {
    running,
    synchronized: followed !== null,
    server: followed?.address ?? '',
    offset: secondsBehind(clock.ahead),
  });
};

/** Seconds by which the clock is behind, from milliseconds ahead; never negative zero. */
export function secondsBehind(ahead: number): number {
  return ahead === 0 ? 0 : -ahead / 1000;
}
