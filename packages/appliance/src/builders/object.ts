/** An object in a partition. */
import type { StoredObject } from '../objects/object.ts';
import { usedSpace } from '../partitions/storage.ts';
import { withPartition } from '../state-changes.ts';
import { type Change, demand, namedPartition } from './change.ts';

export interface ObjectParts extends Partial<Omit<StoredObject, 'id'>> {
  /** Identifier or name of its partition, which must be initialized. */
  readonly partition: string;
  /** The handle; the next of the partition by default. */
  readonly id?: string;
}

const usual = { label: '', class: 'Secret Key', keyType: 'AES', size: 268, isPrivate: true } as const;

/** A private AES key by default. Refuses a handle in use, and an object that exceeds the free space of the partition. */
export function object({ partition: named, id, ...parts }: ObjectParts): Change {
  return (state) => {
    const partition = namedPartition(state, named);
    const { name, objects, nextObject, size } = partition;
    const made = { ...usual, ...parts, id: id ?? String(nextObject) };
    demand(
      partition.state === 'initialized'
        ? null
        : `The partition ${name} is not initialized, so it cannot have an object.`,
    );
    demand(
      Object.hasOwn(objects, made.id) ? `The partition ${name} already has an object ${made.id}.` : null,
    );
    demand(/^\d+$/.test(made.id) ? null : `The object ${made.id} has a handle that is not a number.`);
    demand(
      Number.isSafeInteger(made.size) && made.size >= 1
        ? null
        : `The object ${made.id} needs a size in bytes.`,
    );
    demand(
      usedSpace(partition) + made.size > size
        ? `The partition ${name} has no space for the object ${made.id}.`
        : null,
    );
    const next = Math.max(nextObject, Number(made.id) + 1);
    return withPartition(state, partition.id, { objects: { ...objects, [made.id]: made }, nextObject: next });
  };
}
