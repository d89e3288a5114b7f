// Groups changes for a reviewer: by room, and within a room by the set of operations that they affect.
import { type ChangeFinding, grouped, operationsTouchedBy } from '@lunarest/findings';
import { operationsOf } from './operations-of.ts';
import type { Standing } from './standing.ts';

export interface OperationGroup {
  /** The operations that all these changes affect; empty for changes of the API as a whole. */
  readonly labels: readonly string[];
  readonly changes: readonly ChangeFinding[];
}

export interface RoomGroup {
  readonly room: string;
  readonly count: number;
  readonly operations: readonly OperationGroup[];
}

const whole = 'The whole API';
const several = 'Several rooms';

/** The groups of changes, in the order of their first changes. */
export function groupChanges(
  changes: readonly ChangeFinding[],
  { from, to, earlier }: Pick<Standing, 'from' | 'to' | 'earlier'>,
): readonly RoomGroup[] {
  const documents = [...(earlier?.itself === undefined ? [] : [earlier.itself.document]), from, to];
  const rooms = new Map(documents.flatMap(operationsOf).map(({ label, room }) => [label, room]));
  const roomOf = (change: ChangeFinding) => {
    const touched = new Set(operationsTouchedBy(change).map((label) => rooms.get(label) ?? several));
    if (touched.size === 0) return whole;
    return touched.size === 1 ? ([...touched][0] ?? several) : several;
  };
  return [...grouped(changes, roomOf)].map(([room, inRoom]) => ({
    room,
    count: inRoom.length,
    operations: [...grouped(inRoom, (change) => operationsTouchedBy(change).join('\n')).values()].map(
      (group) => ({ labels: group[0] === undefined ? [] : operationsTouchedBy(group[0]), changes: group }),
    ),
  }));
}
