/** Generates a new host key for the SSH service, or resets its ciphers. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { newFingerprint } from './new-fingerprint.ts';
import { defaultSshCiphers } from './ssh-ciphers.ts';

export interface PerformSshActionInput {
  readonly actionid: string;
}

export const performSshAction: Operation<PerformSshActionInput, null, 'FRAMEWORK_NO_RESOURCE'> = (
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
