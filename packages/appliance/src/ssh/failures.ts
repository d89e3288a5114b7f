/** What the room ssh refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const sshFailures = {
  SSH_FAILED_TO_SET_CIPHERS: {
    title: 'SSH ciphers not set',
    details: 'The list names a cipher that the SSH service does not have.',
    type: 'PLUGIN',
  },
  SSH_FAILED_TO_RESET_CIPHERS: {
    title: 'SSH ciphers not reset',
    details: 'The list of ciphers could not be put back to the default.',
    type: 'PLUGIN',
  },
  SSH_OPERATION_FAILED: {
    title: 'SSH operation failed',
    details: 'The SSH service could not take the change.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
