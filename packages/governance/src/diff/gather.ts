// Brings together what is one change reached by several ways: a schema that many operations share has changed once.
import type { Change } from './check.ts';

export interface GatheredChange extends Pick<Change, 'id' | 'verdict' | 'at' | 'advice'> {
  /** The change on each way on which it was reached. */
  readonly claims: readonly Change[];
  readonly message: string;
  readonly affects: readonly string[];
}

/** The union of some lists. What is found on the same ways has the same list, made once. */
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
  const numbers = new Map<readonly string[], number>();
  const known = new Map<string, readonly string[]>();
  const numberOf = (list: readonly string[]): number => {
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    return number;
  };
  return (lists) => {
    const key = lists.map(numberOf).join(' ');
    const union = known.get(key) ?? [...new Set(lists.flat())];
    known.set(key, union);
    return union;
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
