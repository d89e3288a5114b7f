/** The operations that show the HSM. */
import { done, type Operation, refused, showing } from '../operation.ts';
import { freeSpace, mostPartitions } from '../partitions/storage.ts';
import { loginAttemptsLeft } from '../roles/check-secret.ts';
import { supportsNewIndirectLogin } from './firmware.ts';
import { type Authentication, findHsm, type Hsm, type HsmPath } from './hsm.ts';

/** Lists the HSMs of the appliance: always exactly one. */
export const listHsms: Operation<unknown, readonly { readonly id: string }[], never> = (state) =>
  done(state, [{ id: state.hsm.id }]);

interface HsmView {
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

/** Shows the HSM, including how many logins the Security Officer has left before it erases itself. */
export const getHsm = showing(findHsm, viewHsm);

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

interface HsmStorageSpace {
  /** Bytes. */
  readonly totalSpace: number;
  readonly usedSpace: number;
  readonly freeSpace: number;
  readonly maxPartitions: number;
  readonly partitions: number;
}

/** Shows the storage for partitions; the used and the free space add up to the total. */
export const getHsmStorageSpace = showing(findHsm, (hsm): HsmStorageSpace => {
  const { capacity, partitions } = hsm;
  const free = freeSpace(hsm);
  return {
    totalSpace: capacity,
    usedSpace: capacity - free,
    freeSpace: free,
    maxPartitions: mostPartitions,
    partitions: Object.keys(partitions).length,
  };
});

interface GetHsmCertificateInput extends HsmPath {
  /** `legacyKey`, `key` or `pkc`; `pkc` by default. */
  readonly type?: string;
}

/** Shows the certificate with which another HSM wraps an indirect login. */
export const getHsmCertificate: Operation<
  GetHsmCertificateInput,
  string,
  'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { type = 'pkc' } = input;
  const offered = type === 'legacyKey' || supportsNewIndirectLogin(hsm.value);
  if (!offered) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  // Not a real certificate, because nothing in this simulation parses it. Hexadecimal digits are valid base64.
  return done(state, env.digest(`${hsm.value.id}:${type}`));
};

/** Lists the licenses of the HSM: its storage, and the maximum number of partitions. */
export const listHsmLicenses = showing(findHsm, (hsm) => [
  { id: 'partitions', description: `${mostPartitions} partitions` },
  { id: 'storage', description: `${hsm.capacity} bytes of storage space` },
]);
