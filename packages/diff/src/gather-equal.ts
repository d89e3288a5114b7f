// Changes with equal text at different places: a repeated edit is reported once, with the number of places.
import type { ChangeFinding } from '@lunarest/findings';

/** From this many on, changes with the same check, verdict and message become one finding at the place of the first. */
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
    // Long lists are mostly the same object.
    affects: [...new Set([...new Set(group.map(({ affects = [] }) => affects))].flat())],
  }));
}
