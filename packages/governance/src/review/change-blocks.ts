// Groups of changes as blocks: a heading for each room, a fold for each set of operations.
import type { Block } from './block.ts';
import type { OperationGroup, RoomGroup } from './change-groups.ts';
import { entryOf } from './entry-of.ts';
import { counted, type Words } from './inline.ts';

export interface ShownChanges {
  /** The section's own name, which begins the anchors of its groups. */
  readonly section: string;
  readonly rooms: readonly RoomGroup[];
  readonly open: boolean;
  readonly sourceUrl: URL | undefined;
}

export function changeBlocks({ section, rooms, open, sourceUrl }: ShownChanges): readonly Block[] {
  return rooms.map(({ room, count, operations }) => ({
    kind: 'group',
    anchor: `${section}-${room.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    heading: `${room} · ${counted(count, 'change')}`,
    blocks: operations.map((group) => operationBlock(group, open, sourceUrl)),
  }));
}

/** Operations beyond this many are only counted in the summary, and listed below it. */
const named = 3;

function operationBlock({ affects, changes }: OperationGroup, open: boolean, sourceUrl?: URL): Block {
  const entries = changes.map((change) => ({ ...entryOf(change, sourceUrl), affects: [] }));
  const list: Block = {
    kind: 'fold',
    summary: [`The ${affects.length} operations`],
    open: false,
    blocks: [{ kind: 'list', items: affects.map((label): Words => [{ code: label }]) }],
  };
  return {
    kind: 'fold',
    summary: [...subject(affects), ` · ${counted(changes.length, 'change')}`],
    open,
    blocks: [...(affects.length > named ? [list] : []), { kind: 'entries', entries }],
  };
}

function subject(affects: readonly string[]): Words {
  if (affects.length === 0) return ['All operations'];
  if (affects.length > named) return [`${affects.length} operations`];
  return affects.flatMap(
    (label, index): Words => (index === 0 ? [{ code: label }] : [', ', { code: label }]),
  );
}
