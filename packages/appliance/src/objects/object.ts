/** The visible attributes of an object in a partition. */
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
  /** `n/a` for an object that is not a key. */
  readonly keyType: string;
  /**
   * Bytes.
   * @minimum 0
   */
  readonly size: number;
  /** Visible only while one of the crypto roles is logged in. */
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
