/** The policies of the HSM that this appliance implements, with their values. */
import { mostPartitions } from '../partitions/storage.ts';
import type { Hsm } from './hsm.ts';

export interface Policy {
  /** Its number in the Luna documentation. */
  readonly id: string;
  readonly name: string;
  /** 0 or 1, or the value of a policy that is a limit. */
  readonly value: number;
}

export function hsmPoliciesOf(hsm: Hsm): readonly Policy[] {
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
export function hsmCapabilitiesOf(hsm: Hsm): readonly Policy[] {
  return hsmPoliciesOf({ ...hsm, soCanResetPin: true });
}

export function switchValue(isOn: boolean): 0 | 1 {
  return isOn ? 1 : 0;
}
