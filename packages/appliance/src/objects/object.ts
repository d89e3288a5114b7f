/** An object in a partition, as far as its attributes can be shown. */
import { mayAct } from '../auth/logins.ts';
import type { Caller } from '../operation.ts';
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';

export interface StoredObject {
  /** The handle. */
  readonly id: string;
  /** Empty for none. */
  readonly label: string;
  readonly class: string;
  /** `n/a` of an object that is no key. */
  readonly keyType: string;
  /** Bytes. */
  readonly size: number;
  /** One of the crypto roles must be logged in to see it. */
  readonly isPrivate: boolean;
}

/** The objects of a partition that a caller may see. */
export function visibleObjects(
  state: ApplianceState,
  caller: Caller,
  { id: partitionid, objects }: Partition,
): readonly StoredObject[] {
  const seesAll = (['co', 'cu'] as const).some((roleid) =>
    mayAct(state, caller.session, { kind: 'partitionRole', hsmid: state.hsm.id, partitionid, roleid }),
  );
  return Object.values(objects).filter(({ isPrivate }) => seesAll || !isPrivate);
}
