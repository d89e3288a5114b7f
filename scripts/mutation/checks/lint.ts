// The rules of the lint that say something of their own.
import { lintOperations } from '@lunarest/lint';
import type { World } from '../world.ts';
import type { Check } from './check.ts';

/**
 * Rules that list facts of the contract: which operation is for which role, which path belongs to which room. They notice a
 * change because it must be made twice, which proves nothing.
 */
const copies = ['roles-follow-the-pattern', 'tag-is-the-room-of-the-path'];

/** A check by the rules of the lint, but for those that are a second copy of the contract. */
export function lintCheck(before: World): Check {
  const names = namesOf(before);
  return ({ world, operations }) => {
    // An operation that comes, goes or is renamed may be referred to by any other.
    const renamed = namesOf(world) !== names;
    for (const { release, document } of world) {
      const problems = lintOperations(document, (id) => renamed || operations.has(`${release}/${id}`));
      const problem = problems.find(({ rule }) => !copies.includes(rule));
      if (problem !== undefined) return `${problem.rule}: ${problem.operation}: ${problem.message}`;
    }
    return null;
  };
}

function namesOf(world: World): string {
  return world.map(({ release, operations }) => `${release} ${[...operations.keys()].join(' ')}`).join('\n');
}
