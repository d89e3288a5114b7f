// The common part of the sections of changes, which differ in their changes and texts.
import { type ChangeFinding, worst } from '@lunarest/findings';
import { words } from './block.ts';
import { changeBlocks, type ShownChanges } from './change-blocks.ts';
import { groupChanges } from './change-groups.ts';
import type { Words } from './inline.ts';
import type { Section } from './section.ts';
import type { Standing } from './standing.ts';

type ChangesModel = {
  readonly title: string;
  readonly count: number;
  readonly shown: ShownChanges;
  readonly lead: Words;
};

interface ChangeSection {
  readonly anchor: string;
  readonly title: (standing: Standing) => string;
  /** Whether the operations are initially expanded. */
  readonly open: boolean;
  readonly lead: (standing: Standing) => Words;
  readonly changes: (standing: Standing) => readonly ChangeFinding[];
}

export function changeSection({ anchor, title, open, lead, changes }: ChangeSection): Section<ChangesModel> {
  return {
    model: (standing) => {
      const held = changes(standing);
      const rooms = groupChanges(held, standing);
      const shown = { section: anchor, rooms, open, sourceUrl: standing.sourceUrl };
      return { title: title(standing), count: held.length, shown, lead: lead(standing) };
    },
    title: (model) => model.title,
    entry: ({ title: name, count }) => ({ name, figure: String(count) }),
    blocks: ({ count, shown, lead: said }) => (count === 0 ? [] : [words(...said), ...changeBlocks(shown)]),
  };
}

/** The outcome of a change, which determines its section. */
type Outcome = 'since' | 'fresh' | 'clients' | 'servers' | 'risky' | 'compatible';

/** The open changes of one outcome. */
export function changesOf({ open, since, fresh }: Standing, outcome: Outcome): readonly ChangeFinding[] {
  const [isSince, isFresh] = [new Set(since), new Set(fresh)];
  const sectionOf = (change: ChangeFinding) => {
    if (isSince.has(change)) return 'since';
    return isFresh.has(change) ? 'fresh' : outcomeOf(change);
  };
  return open.filter((change) => sectionOf(change) === outcome);
}

export function outcomeOf(change: ChangeFinding): Exclude<Outcome, 'since' | 'fresh'> {
  const { clients, servers } = change.verdict;
  if (clients === 'breaking') return 'clients';
  if (servers === 'breaking') return 'servers';
  return worst(change.verdict) === 'risky' ? 'risky' : 'compatible';
}
