/** The caller's settings for an NTP server, and the resulting server. */
import type { ApplianceState } from '../state.ts';
import type { NtpAuthentication } from './check-authentication.ts';
import { type NtpServer, plainServer } from './ntp.ts';

export interface NtpServerSettings extends NtpAuthentication {
  readonly isBurstEnabled?: boolean | undefined;
  readonly isInitialBurstEnabled?: boolean | undefined;
  readonly isPreferredServer?: boolean | undefined;
  /** In releases before NTS. */
  readonly isAutokeyEnabled?: boolean | undefined;
}

const portOfNts = 4460;

/** The state with this server; omitted settings have their defaults. */
export function withNtpServer(
  state: ApplianceState,
  address: string,
  settings: NtpServerSettings,
): ApplianceState {
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
