/** Sets the clock from a server at once. */
import { isReachable } from '../network/address.ts';
import { done, type Operation, type Outcome, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { type NtpAuthentication, needsOtherVersion, refuseTwoWays } from './check-authentication.ts';
import { followedServer, secondsBehind } from './ntp.ts';

interface SynchronizeInput extends NtpAuthentication {
  readonly actionid: string;
  /** A known server by default. */
  readonly server?: string | undefined;
}

interface ClockOffset {
  /** Seconds by which the clock was behind. */
  readonly offset: number;
}

type Failure =
  | 'APPLIANCE_ACTION_DOES_NOT_EXIST'
  | 'NTP_OPERATION_FAILED'
  | 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING';

export const synchronize: Operation<SynchronizeInput, ClockOffset, Failure | 'NTP_INVALID_AUTHENTICATION'> = (
  state,
  input,
) => {
  if (input.actionid !== 'synchronize') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  const refusal = refuseTwoWays(input);
  if (refusal !== null) return refusal;
  if (needsOtherVersion(input)) return refused('NTP_INVALID_AUTHENTICATION');
  return setClock(state, input);
};

/** As `synchronize`, for releases in which a server is only named and never authenticated. */
export const synchronizeByName: Operation<SynchronizeInput, ClockOffset, Failure> = (state, input) =>
  setClock(state, input);

function setClock(
  state: ApplianceState,
  { actionid, server = followedServer(state.ntp)?.address }: SynchronizeInput,
): Outcome<ClockOffset, Failure> {
  if (actionid !== 'synchronize') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (state.services.ntp.running) return refused('SYSCONF_CONFIG_NTP_SERVICE_RUNNING');
  if (server === undefined || !isReachable(server)) return refused('NTP_OPERATION_FAILED');
  const offset = secondsBehind(state.clock.ahead);
  return done({ ...state, clock: { ...state.clock, ahead: 0 } }, { offset });
}
