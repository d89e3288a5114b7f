// Groups of changes as blocks: a heading for each room, a fold for each set of operations.
import { createHash } from 'node:crypto';
import { counted } from '@lunarest/findings';
import { type Block, boundedEntries, type Entry } from './block.ts';
import type { OperationGroup, RoomGroup } from './change-groups.ts';
import { entryOf } from './entry-of.ts';
import { codes, type Words } from './inline.ts';

export interface ShownChanges {
  /** The section's name, the prefix of its groups' anchors. */
  readonly section: string;
  readonly rooms: readonly RoomGroup[];
  readonly open: boolean;
  readonly sourceUrl: URL | undefined;
}

export function changeBlocks({ section, rooms, open, sourceUrl }: ShownChanges): readonly Block[] {
  return rooms.map(({ room, count, operations }) => ({
    kind: 'group',
    anchor: `${section}-${slugOf(room)}`,
    heading: `${room} · ${counted(count, 'change')}`,
    blocks: operations.map((group) => operationBlock(group, open, sourceUrl)),
  }));
}

/** The part of an anchor for a room, which is distinct unless rooms differ only in case. */
function slugOf(room: string): string {
  if (/^[a-z0-9-]+$/.test(room)) return room;
  const digest = createHash('sha256').update(room).digest('hex').slice(0, 6);
  return `${room.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${digest}`;
}

/** Upper bound on the operations that a summary names. If there are more, it has their number, and a list follows. */
const named = 3;

function operationBlock({ labels, changes }: OperationGroup, open: boolean, sourceUrl?: URL): Block {
  const list: Block = {
    kind: 'fold',
    summary: [`The ${labels.length} operations`],
    open: false,
    blocks: [{ kind: 'list', items: labels.map((label): Words => [{ code: label }]) }],
  };
  return {
    kind: 'fold',
    summary: [...subject(labels), ` · ${counted(changes.length, 'change')}`],
    open,
    blocks: [
      ...(labels.length > named ? [list] : []),
      ...boundedEntries(changes, (change) => withoutLabels(entryOf(change, sourceUrl), labels), [
        { code: 'lunarest diff' },
      ]),
    ],
  };
}

/** The entry without the operations of the summary among those that it affects. Its affected answers stay. */
function withoutLabels(entry: Entry, labels: readonly string[]): Entry {
  return { ...entry, affects: entry.affects.filter((affected) => !labels.includes(affected)) };
}

function subject(labels: readonly string[]): Words {
  if (labels.length === 0) return ['All operations'];
  if (labels.length > named) return [`${labels.length} operations`];
  return codes(labels);
}
