/** Replaces all settings of an NTP server except its address. */
import { type NoForcedSo, requireForcedSo } from '../auth/require-forced-so.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { checkAuthentication, type NtpMismatch } from './check-authentication.ts';
import { findNtpServer, type NoNtpServer, type NtpServerPath } from './find-ntp-server.ts';
import { type NtpServerSettings, withNtpServer } from './server-settings.ts';

export type ReplaceNtpServerInput = NtpServerPath & NtpServerSettings;

type Failure = NoNtpServer | NoForcedSo;

export const replaceNtpServer: Operation<ReplaceNtpServerInput, null, Failure | NtpMismatch> = (
  state,
  input,
  env,
) => {
  const server = findNtpServer(state, input);
  if (!server.ok) return server;
  return checkAuthentication(input) ?? replaceAutokeyServer(state, input, env);
};

/** Releases before NTS have no contradicting settings. */
export const replaceAutokeyServer: Operation<ReplaceNtpServerInput, null, Failure> = (state, input) => {
  const { caller, serverid, ...settings } = input;
  const server = findNtpServer(state, { serverid });
  if (!server.ok) return server;
  const refusal = requireForcedSo(state, caller);
  return refusal ?? done(withNtpServer(state, server.value.address, settings), null);
};
