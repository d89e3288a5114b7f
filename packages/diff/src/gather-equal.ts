// Changes that read the same, with different places: the same edit made again and again is reported once, with its number.
import type { ChangeFinding } from '@lunarest/findings';

/** From so many on, changes of one check, verdict and message are one finding at the place of the first. */
const leastEqual = 3;

export function gatherEqual(changes: readonly ChangeFinding[]): readonly ChangeFinding[] {
  const groups = new Map<string, ChangeFinding[]>();
  for (const change of changes) {
    const { id, verdict, message } = change;
    const key = JSON.stringify([id, verdict.clients, verdict.servers, message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => (group.length < leastEqual ? group : together(group)));
}

function together(group: readonly ChangeFinding[]): readonly ChangeFinding[] {
  return group.slice(0, 1).map((first) => ({
    ...first,
    message: `${first.message} (in ${group.length} places)`,
    // Long lists are mostly one and the same.
    affects: [...new Set([...new Set(group.map(({ affects = [] }) => affects))].flat())],
  }));
}
