// Gathers a change that is found in several ways, since a shared schema has changed once, and equal changes at several
// places.

import { type ChangeFinding, grouped } from '@lunarest/findings';
import type { Change } from '../checking/check.ts';

export interface GatheredChange extends Pick<Change, 'id' | 'verdict' | 'at' | 'advice'> {
  /** The change, once for each way that led to it. */
  readonly claims: readonly Change[];
  readonly message: string;
  readonly affects: readonly string[];
}

/** The union of lists; if one of them contains all, that list itself, to save memory. */
type Unite = (lists: readonly (readonly string[])[]) => readonly string[];

/** One change for each check, verdict and pair of places, in the order of discovery. */
export function gather(changes: readonly Change[]): readonly GatheredChange[] {
  const groups = grouped(changes, ({ id, at, verdict, say }) =>
    [id, at.base, at.revision, verdict.clients, verdict.servers, say('')].join('\n'),
  );
  const unite = uniter();
  return [...groups.values()].flatMap((group) => gatherGroup(group, unite));
}

function uniter(): Unite {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const setOf = (list: readonly string[]): ReadonlySet<string> => {
    const set = sets.get(list) ?? new Set(list);
    sets.set(list, set);
    return set;
  };
  return (lists) => {
    const different = [...new Set(lists)];
    const [longest = []] = different.toSorted((a, b) => b.length - a.length);
    const isWhole = different.every(
      (list) => list === longest || list.every((operation) => setOf(longest).has(operation)),
    );
    return isWhole ? longest : [...new Set(different.flat())];
  };
}

function gatherGroup(group: readonly Change[], unite: Unite): readonly GatheredChange[] {
  const [first] = group;
  if (first === undefined) return [];
  const { id, verdict, at, advice, say } = first;
  const affects = unite(group.map((change) => change.affects));
  return [{ id, verdict, at, advice, message: capitalize(say(subjectOf(group))), affects, claims: group }];
}

/** The first subject, followed by the others in brackets, so that every sentence stays singular. */
function subjectOf(group: readonly Change[]): string {
  const [first = '', ...others] = new Set(group.map(({ subject }) => subject));
  if (others.length === 0) return first;
  const [named, rest] = [others.slice(0, 2).join(', '), others.length - 2];
  return `${first} (also ${rest > 0 ? `${named} and ${rest} more` : named})`;
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** From this many on, changes with the same check, verdict and message become one finding at the place of the first. */
const leastEqual = 3;

/** Reports a repeated edit once, with the number of places: changes with equal text at different places. */
export function gatherEqual(changes: readonly ChangeFinding[]): readonly ChangeFinding[] {
  const groups = grouped(changes, ({ id, verdict, message }) =>
    JSON.stringify([id, verdict.clients, verdict.servers, message]),
  );
  return [...groups.values()].flatMap((group) => (group.length < leastEqual ? group : together(group)));
}

function together(group: readonly ChangeFinding[]): readonly ChangeFinding[] {
  return group.slice(0, 1).map((first) => ({
    ...first,
    message: `${first.message} (in ${group.length} places)`,
    // Long lists are mostly the same object.
    affects: [...new Set([...new Set(group.map(({ affects = [] }) => affects))].flat())],
  }));
}
