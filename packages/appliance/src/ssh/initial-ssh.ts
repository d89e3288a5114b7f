/** The SSH service in its factory state. */
import type { Environment } from '../environment.ts';
import { newFingerprint } from './new-fingerprint.ts';
import type { SshSettings } from './ssh.ts';
import { defaultSshCiphers } from './ssh-ciphers.ts';

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
