/** The NTLS service: its settings and its registered clients. */
import type { Environment } from '../environment.ts';
import { done, type Operation } from '../operation.ts';
import { partitionIds } from '../scenarios/credentials.ts';
import type { ApplianceState } from '../state.ts';
import { certificateRequest } from './certificate-request.ts';

export interface NtlsSettings {
  /** Seconds. */
  readonly receiveTimeoutTimer: number;
  readonly ipCheckEnabled: boolean;
  /** Names separated by colons, as are those of the groups. */
  readonly cipherList: string;
  readonly groupList: string;
}

export interface NtlsClient {
  readonly clientID: string;
  /** Empty when the client was registered without one, as is the host name. */
  readonly ip: string;
  readonly hostname: string;
  /** PEM; null until one is provided. */
  readonly certificate: string | null;
  /** Empty for no filter. */
  readonly dn: string;
  /** Identifiers of partitions. An identifier of a deleted partition is no longer a link. */
  readonly links: readonly string[];
}

/** The port at which clients reach the service. */
export const ntlsPort = 1792;

/** The network trust link service: its settings, its clients, and their links to partitions. */
export interface Ntls {
  readonly settings: NtlsSettings;
  /** PEM. */
  readonly certificate: string;
  /** By name. */
  readonly clients: Readonly<Record<string, NtlsClient>>;
}

/** NTLS in the factory state: with a self-made certificate and without clients. */
export function initialNtls(hostname: string, env: Environment): Ntls {
  return {
    settings: {
      receiveTimeoutTimer: 20,
      ipCheckEnabled: true,
      cipherList: 'TLS_AES_256_GCM_SHA384:ECDHE-ECDSA-AES256-GCM-SHA384',
      groupList: 'x25519:secp384r1',
    },
    certificate: env.makeCertificate(certificateRequest({}, hostname, env.now())),
    clients: {},
  };
}

const clientID = 'app-server-1';

/** The client of the `demo` and `ped` scenarios, which reaches the first of their partitions. */
export const seededClients: Ntls['clients'] = {
  [clientID]: {
    clientID,
    ip: '192.0.2.11',
    hostname: '',
    certificate: null,
    dn: '',
    links: [partitionIds.payments],
  },
};

/** Writes NTLS into the state. */
export function withNtls(state: ApplianceState, changes: Partial<Ntls>): ApplianceState {
  return { ...state, ntls: { ...state.ntls, ...changes } };
}

export function withClient(state: ApplianceState, client: NtlsClient): ApplianceState {
  return withNtls(state, { clients: { ...state.ntls.clients, [client.clientID]: client } });
}

/** Shows the settings of NTLS. */
export const getNtls: Operation<unknown, NtlsSettings, never> = (state) => done(state, state.ntls.settings);

/** Changes the settings of NTLS. */
export const changeNtls: Operation<NtlsSettings, null, never> = (state, input) => {
  const { receiveTimeoutTimer, ipCheckEnabled, cipherList, groupList } = input;
  return done(
    withNtls(state, { settings: { receiveTimeoutTimer, ipCheckEnabled, cipherList, groupList } }),
    null,
  );
};
