/** The SSH service: its settings and its actions. */
import type { Environment } from '../environment.ts';
import { ntlsPort } from '../ntls/ntls.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

export interface SshSettings {
  /** Ciphers, separated by colons. */
  readonly cipherList: string;
  readonly isPasswordAuthenticationEnabled: boolean;
  readonly isKeyAuthenticationEnabled: boolean;
  readonly port: number;
  readonly networkDevices: readonly SshNetworkDevice[];
  /** Of the host key. */
  readonly fingerprint: string;
}

type SshNetworkDevice = 'all' | 'bond0' | 'bond1' | 'eth0' | 'eth1' | 'eth2' | 'eth3';

const keyBytes = 32;

/** Makes the fingerprint of a new host key. */
function newFingerprint(env: Environment): string {
  return `SHA256:${env.digest(env.randomToken(keyBytes))}`;
}

/** The SSH service in its factory state. */
export function initialSsh(env: Environment): SshSettings {
  return {
    cipherList: defaultSshCiphers,
    isPasswordAuthenticationEnabled: true,
    isKeyAuthenticationEnabled: true,
    port: 22,
    networkDevices: ['all'],
    fingerprint: newFingerprint(env),
  };
}

/** Shows the settings of the SSH service. */
export const getSsh: Operation<unknown, SshSettings, never> = (state) => done(state, state.ssh);

type ChangeSshInput = Partial<Omit<SshSettings, 'fingerprint'>>;

type PortRefusal = 'FRAMEWORK_BAD_REQUEST' | 'SSH_OPERATION_FAILED';

const usualPort = 22;
const firstFreePort = 1024;

/** Changes the given settings of the SSH service. */
export const changeSsh: Operation<ChangeSshInput, null, PortRefusal | 'SSH_FAILED_TO_SET_CIPHERS'> = (
  state,
  { caller: _, ...changes },
) => {
  const { cipherList, port } = changes;
  const refusal = port === undefined ? null : refusePort(state, port);
  if (refusal !== null) return refusal;
  if (cipherList !== undefined && !areSshCiphers(cipherList)) return refused('SSH_FAILED_TO_SET_CIPHERS');
  return done({ ...state, ssh: { ...state.ssh, ...changes } }, null);
};

function refusePort(state: ApplianceState, port: number): Refused<PortRefusal> | null {
  if (port !== usualPort && port < firstFreePort)
    return refused('FRAMEWORK_BAD_REQUEST', 'The port must be 22, or 1024 and above.');
  const isTaken = port === ntlsPort || port === state.webServer.port;
  return isTaken ? refused('SSH_OPERATION_FAILED', 'Another service uses this port.') : null;
}

/** Generates a new host key for the SSH service, or resets its ciphers. */
export const performSshAction: Operation<{ readonly actionid: string }, null, 'FRAMEWORK_NO_RESOURCE'> = (
  state,
  { actionid },
  env,
) => {
  switch (actionid) {
    case 'keyRegenerate':
      return done({ ...state, ssh: { ...state.ssh, fingerprint: newFingerprint(env) } }, null);
    case 'resetCiphers':
      return done({ ...state, ssh: { ...state.ssh, cipherList: defaultSshCiphers } }, null);
    default:
      return refused('FRAMEWORK_NO_RESOURCE');
  }
};

/** The ciphers of the SSH service. */
const known: readonly string[] = [
  '3des-cbc',
  'blowfish-cbc',
  'cast128-cbc',
  'arcfour',
  'arcfour128',
  'arcfour256',
  'aes128-cbc',
  'aes192-cbc',
  'aes256-cbc',
  'rijndael-cbc@lysator.liu.se',
  'aes128-ctr',
  'aes192-ctr',
  'aes256-ctr',
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'chacha20-poly1305@openssh.com',
];

const defaultSshCiphers = 'aes192-ctr:aes256-ctr';

function areSshCiphers(cipherList: string): boolean {
  return cipherList.split(':').every((cipher) => known.includes(cipher));
}
