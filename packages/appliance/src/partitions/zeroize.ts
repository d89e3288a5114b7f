/** Zeroizing a partition: its roles and keys are gone; its identifier, name, size and version stay. */
import { dropLogins, isOfPartition } from '../auth/logins.ts';
import { freshRole } from '../roles/role.ts';
import { noSmk } from '../smk/smk.ts';
import type { ApplianceState } from '../state.ts';
import { withPartition } from '../state-changes.ts';
import { noContents } from './contents.ts';

export const freshRoles = { so: freshRole, co: freshRole, cu: freshRole } as const;

export function zeroizePartition(state: ApplianceState, partitionid: string): ApplianceState {
  const zeroized = withPartition(state, partitionid, {
    state: 'zeroized',
    label: '',
    roles: freshRoles,
    smk: noSmk,
    ...noContents,
  });
  return dropLogins(zeroized, (login) => isOfPartition(login, partitionid));
}
