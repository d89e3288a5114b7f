/** Adds an NTP server. */
import { type NoForcedSo, requireForcedSo } from '../auth/require-forced-so.ts';
import { isHost } from '../network/address.ts';
import type { Caller, Operation } from '../operation.ts';
import { done, type Refused, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { checkAuthentication, type NtpMismatch } from './check-authentication.ts';
import { type NtpServerSettings, withNtpServer } from './server-settings.ts';

export interface CreateNtpServerInput extends NtpServerSettings {
  readonly address: string;
}

/** The identifier of the new server. */
export interface CreatedNtpServer {
  readonly serverid: string;
}

type Unaddable = NoForcedSo | 'NTP_INVALID_SERVER' | 'NTP_SERVER_ALREADY_EXISTS';

export const createNtpServer: Operation<CreateNtpServerInput, CreatedNtpServer, Unaddable | NtpMismatch> = (
  state,
  input,
) => {
  const { caller, address, ...settings } = input;
  const refusal = checkAuthentication(settings) ?? refuseServer(state, caller, address);
  return refusal ?? done(withNtpServer(state, address, settings), { serverid: address });
};

/** Releases before NTS have no contradicting settings. */
export const createAutokeyServer: Operation<CreateNtpServerInput, CreatedNtpServer, Unaddable> = (
  state,
  input,
) => {
  const { caller, address, ...settings } = input;
  const refusal = refuseServer(state, caller, address);
  return refusal ?? done(withNtpServer(state, address, settings), { serverid: address });
};

function refuseServer(state: ApplianceState, caller: Caller, address: string): Refused<Unaddable> | null {
  const refusal = requireForcedSo(state, caller);
  if (refusal !== null) return refusal;
  if (!isHost(address)) return refused('NTP_INVALID_SERVER');
  return entryOf(state.ntp.servers, address) === undefined ? null : refused('NTP_SERVER_ALREADY_EXISTS');
}
