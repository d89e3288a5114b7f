// Which alternative of the base is which of the revision: equal ones first, then those of one name, then a last lonely pair.
import { demandTheSame } from '@lunarest/openapi';
import type { Both } from '../match.ts';
import type { Alternative } from '../views/alternatives.ts';

export interface MatchedAlternatives {
  readonly changed: readonly Both<Alternative>[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

export function matchAlternatives(
  base: readonly Alternative[],
  revision: readonly Alternative[],
): MatchedAlternatives {
  const equal = pairsBy(base, revision, (a, b) => demandTheSame(a.written, b.written));
  const left = without(base, revision, equal);
  const named = pairsBy(left.base, left.revision, (a, b) => a.name !== undefined && a.name === b.name);
  const rest = without(left.base, left.revision, named);
  const [before, after] = [rest.base[0], rest.revision[0]];
  const lonely = rest.base.length === 1 && rest.revision.length === 1;
  if (!lonely || before === undefined || after === undefined || unlike(before, after))
    return { changed: named, removed: rest.base, added: rest.revision };
  return { changed: [...named, { base: before, revision: after }], removed: [], added: [] };
}

function pairsBy(
  base: readonly Alternative[],
  revision: readonly Alternative[],
  belong: (base: Alternative, revision: Alternative) => boolean,
): readonly Both<Alternative>[] {
  const free = [...revision];
  return base.flatMap((before) => {
    const at = free.findIndex((after) => belong(before, after));
    const [after] = at < 0 ? [] : free.splice(at, 1);
    return after === undefined ? [] : [{ base: before, revision: after }];
  });
}

function without(
  base: readonly Alternative[],
  revision: readonly Alternative[],
  pairs: readonly Both<Alternative>[],
) {
  return {
    base: base.filter((one) => !pairs.some((pair) => pair.base === one)),
    revision: revision.filter((one) => !pairs.some((pair) => pair.revision === one)),
  };
}

/** Two different components are two different things, however lonely. */
function unlike(base: Alternative, revision: Alternative): boolean {
  return isNamed(base) && isNamed(revision);
}

function isNamed({ name }: Alternative): boolean {
  return name !== undefined && /^#\/components\/\w+\/[^/]+$/.test(name);
}
