/** Creates a partition, which is zeroized until it is initialized. */
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
  if (!state.hsm.initialized) return ineffective({ failure: 'HSMPLUGIN_HSM_NOT_INITIALIZED' });
  const refusal = refusePartition(state.hsm, name, size);
  if (refusal !== null) return ineffective({ failure: refusal.failure });
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
