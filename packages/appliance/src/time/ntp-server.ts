/** NTP servers. */
import { type NoForcedSo, requireForcedSo } from '../auth/require-login.ts';
import { refuseMore } from '../capacity.ts';
import { isHost } from '../network/address.ts';
import {
  type Caller,
  done,
  found,
  type Lookup,
  type Operation,
  type Refused,
  refused,
  showing,
} from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { checkAuthentication, type NtpAuthentication, type NtpMismatch } from './check-authentication.ts';
import { type NtpServer, plainServer } from './ntp.ts';

interface NtpServerPath {
  readonly serverid: string;
}

type NoNtpServer = 'NTP_SERVER_DOES_NOT_EXIST';

/** Finds the NTP server that a path names. */
function findNtpServer(state: ApplianceState, { serverid }: NtpServerPath): Lookup<NtpServer, NoNtpServer> {
  const server = entryOf(state.ntp.servers, serverid);
  return server === undefined ? refused('NTP_SERVER_DOES_NOT_EXIST') : found(server);
}

/** Lists the NTP servers by their addresses. */
export const listNtpServers: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.ntp.servers));

/** Shows an NTP server. */
export const getNtpServer = showing(findNtpServer, (server) => server);

interface CreateNtpServerInput extends NtpServerSettings {
  readonly address: string;
}

/** The identifier of the new server. */
interface CreatedNtpServer {
  readonly serverid: string;
}

type Unaddable = NoForcedSo | 'FRAMEWORK_BAD_REQUEST' | 'NTP_INVALID_SERVER' | 'NTP_SERVER_ALREADY_EXISTS';

/** Adds an NTP server. */
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
  if (entryOf(state.ntp.servers, address) !== undefined) return refused('NTP_SERVER_ALREADY_EXISTS');
  return refuseMore('NTP servers', state.ntp.servers);
}

type ReplaceNtpServerInput = NtpServerPath & NtpServerSettings;

type Failure = NoNtpServer | NoForcedSo;

/** Replaces all settings of an NTP server except its address. */
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

/** The caller's settings for an NTP server. */
interface NtpServerSettings extends NtpAuthentication {
  readonly isBurstEnabled?: boolean | undefined;
  readonly isInitialBurstEnabled?: boolean | undefined;
  readonly isPreferredServer?: boolean | undefined;
  /** In releases before NTS. */
  readonly isAutokeyEnabled?: boolean | undefined;
}

const portOfNts = 4460;

/** Writes an NTP server into the state; omitted settings have their defaults. */
function withNtpServer(state: ApplianceState, address: string, settings: NtpServerSettings): ApplianceState {
  const server = serverOf(address, settings);
  return { ...state, ntp: { ...state.ntp, servers: { ...state.ntp.servers, [address]: server } } };
}

function serverOf(address: string, settings: NtpServerSettings): NtpServer {
  const { nts = plainServer.nts, keyId = null, port = portOfNts } = settings;
  return {
    address,
    isBurstEnabled: settings.isBurstEnabled ?? plainServer.isBurstEnabled,
    isInitialBurstEnabled: settings.isInitialBurstEnabled ?? plainServer.isInitialBurstEnabled,
    isPreferredServer: settings.isPreferredServer ?? plainServer.isPreferredServer,
    protocolVersion: settings.protocolVersion ?? plainServer.protocolVersion,
    isAutokeyEnabled: settings.isAutokeyEnabled ?? plainServer.isAutokeyEnabled,
    keyId,
    nts,
    port: nts ? port : null,
  };
}
