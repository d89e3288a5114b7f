// Brings together what is one change reached by several ways: a schema that many operations share has changed once.
import type { Change } from './check.ts';

export interface GatheredChange extends Pick<Change, 'id' | 'verdict' | 'at' | 'advice'> {
  /** The change on each way on which it was reached. */
  readonly claims: readonly Change[];
  readonly message: string;
  readonly affects: readonly string[];
}

/** The union of some lists; where one of them has all, that list itself, so that long ones are kept once. */
type Unite = (lists: readonly (readonly string[])[]) => readonly string[];

/** One change for each check, verdict and pair of places, in the order in which they were found first. */
export function gather(changes: readonly Change[]): readonly GatheredChange[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { id, at, verdict } = change;
    const key = [id, at.base, at.revision, verdict.clients, verdict.servers, change.say('')].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
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

/** The first subject, the others in brackets, so that every sentence stays one of one thing. */
function subjectOf(group: readonly Change[]): string {
  const [first = '', ...others] = new Set(group.map(({ subject }) => subject));
  if (others.length === 0) return first;
  const [named, rest] = [others.slice(0, 2).join(', '), others.length - 2];
  return `${first} (also ${rest > 0 ? `${named} and ${rest} more` : named})`;
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
