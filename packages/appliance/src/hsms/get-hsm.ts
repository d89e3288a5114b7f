/** Shows the HSM, including how many logins the Security Officer has left before it erases itself. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { freeSpace } from '../partitions/storage.ts';
import { loginAttemptsLeft } from '../roles/login-limit.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import type { Authentication, Hsm } from './hsm.ts';

export interface HsmView {
  readonly id: string;
  readonly label: string;
  readonly initialized: boolean;
  readonly authentication: Authentication;
  readonly firmware: string;
  readonly soLoginsLeft: number;
  readonly inTransportMode: boolean;
  /** HSM policy 15. */
  readonly soCanResetPin: boolean;
  readonly capacity: number;
  readonly freeSpace: number;
}

export const getHsm: Operation<HsmPath, HsmView, 'HSMPLUGIN_INVALID_HSM'> = (state, input) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, viewHsm(hsm.value)) : hsm;
};

function viewHsm(hsm: Hsm): HsmView {
  return {
    id: hsm.id,
    label: hsm.label,
    initialized: hsm.initialized,
    authentication: hsm.authentication,
    firmware: hsm.firmware,
    soLoginsLeft: loginAttemptsLeft({ kind: 'hsmRole', hsmid: hsm.id, roleid: 'so' }, hsm.roles.so),
    inTransportMode: hsm.transport !== null,
    soCanResetPin: hsm.soCanResetPin,
    capacity: hsm.capacity,
    freeSpace: freeSpace(hsm),
  };
}
