/** Changes the given settings of the SSH service. */
import type { Operation } from '../operation.ts';
import { done, type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import type { SshSettings } from './ssh.ts';
import { areSshCiphers } from './ssh-ciphers.ts';

export type ChangeSshInput = Partial<Omit<SshSettings, 'fingerprint'>>;

type PortRefusal = 'FRAMEWORK_BAD_REQUEST' | 'SSH_OPERATION_FAILED';

const usualPort = 22;
const firstFreePort = 1024;
const ntlsPort = 1792;

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
    return refused('FRAMEWORK_BAD_REQUEST', 'The port is 22, or 1024 and above.');
  const isTaken = port === ntlsPort || port === state.webServer.port;
  return isTaken ? refused('SSH_OPERATION_FAILED', 'Another service has this port.') : null;
}
