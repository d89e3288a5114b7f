// The lint rules with independent evidence.
import { lintOperations } from '@lunarest/lint';
import type { World } from '../world.ts';
import type { Check } from './check.ts';

/**
 * Rules that repeat facts of the contract: the roles of operations, the rooms of paths. They detect every change of these facts,
 * which proves nothing.
 */
const copies = ['roles-follow-the-pattern', 'tag-is-the-room-of-the-path'];

/** A check by the lint rules, except those that duplicate the contract. */
export function lintCheck(before: World): Check {
  const names = namesOf(before);
  return ({ world, operations }) => {
    // Any operation may refer to an operation that was added, removed or renamed, so all operations are checked.
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
