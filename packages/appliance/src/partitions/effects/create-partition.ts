/** Makes a partition, zeroised until it is initialised. */
import { failures } from '../../failures.ts';
import { noSmk } from '../../smk/smk.ts';
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { noContents } from '../contents.ts';
import { freeSpace, refusePartition } from '../storage.ts';
import { freshRoles } from '../zeroize.ts';

export const createPartition: Effect<'createPartition'> = (
  state,
  { partitionid: id, name, size, version },
) => {
  if (!state.hsm.initialized) return ineffective(failures.HSMPLUGIN_HSM_NOT_INITIALIZED.details);
  const refusal = refusePartition(state.hsm, name, size);
  if (refusal !== null) return ineffective(failures[refusal.failure].details);
  const taken = size ?? freeSpace(state.hsm);
  const partition = {
    id,
    name,
    label: '',
    state: 'zeroized',
    version,
    size: taken,
    roles: freshRoles,
    smk: noSmk,
    requests: {},
    backups: [],
    ...noContents,
  } as const;
  return effective(withHsm(state, { partitions: { ...state.hsm.partitions, [id]: partition } }), { id });
};
