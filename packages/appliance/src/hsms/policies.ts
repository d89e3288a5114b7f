/** The policies and capabilities of the HSM. */
import { done, type Operation, refused, showing } from '../operation.ts';
import { mostPartitions } from '../partitions/storage.ts';
import { findHsm, type Hsm, type HsmPath } from './hsm.ts';

/** A policy of the HSM or of a partition, with its value. */
export interface Policy {
  /** Its number in the Luna documentation. */
  readonly id: string;
  readonly name: string;
  /** 0 or 1, or the value of a policy that is a limit. */
  readonly value: number;
}

function hsmPoliciesOf(hsm: Hsm): readonly Policy[] {
  return [
    { id: '15', name: 'SO can reset partition PIN', value: switchValue(hsm.soCanResetPin) },
    { id: '21', name: 'Force user PIN change after set/reset', value: 1 },
    { id: '25', name: 'Allow remote PED usage', value: switchValue(hsm.authentication === 'ped') },
    { id: '33', name: 'Maximum number of partitions', value: mostPartitions },
    { id: '39', name: 'Allow secure trusted channel', value: 1 },
    { id: '42', name: 'Allow partition re-initialize', value: 1 },
    { id: '48', name: 'Do controlled tamper recovery', value: 1 },
  ];
}

/** The policies that could be enabled, regardless of the current setting. */
function hsmCapabilitiesOf(hsm: Hsm): readonly Policy[] {
  return hsmPoliciesOf({ ...hsm, soCanResetPin: true });
}

export function switchValue(isOn: boolean): 0 | 1 {
  return isOn ? 1 : 0;
}

/** Lists the policies of the HSM. */
export const listHsmPolicies = showing(findHsm, hsmPoliciesOf);

interface HsmPolicyPath extends HsmPath {
  readonly policyid: string;
}

/** Shows one policy of the HSM. */
export const getHsmPolicy: Operation<
  HsmPolicyPath,
  Policy,
  'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY'
> = (state, input) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const policy = hsmPoliciesOf(hsm.value).find(({ id }) => id === input.policyid);
  return policy === undefined ? refused('HSMPLUGIN_INVALID_POLICY') : done(state, policy);
};

/** Lists the capabilities of the HSM. */
export const listHsmCapabilities = showing(findHsm, hsmCapabilitiesOf);
