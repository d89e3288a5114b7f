import { expect, test } from '@jest/globals';
import { type Alternative, alternativesOf } from '../views/alternatives.ts';
import { schemaView } from '../views/schema-view.ts';
import { matchAlternatives } from './match-alternatives.ts';

/** 32 alternatives of one shape, each with `count` properties. */
function alternativesWith(count: number, type: string): readonly Alternative[] {
  const names = Array.from({ length: count }, (_, index) => `p${index}`);
  const anyOf = Array.from({ length: 32 }, (_, index) => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type, maxLength: index }])),
  }));
  return alternativesOf(schemaView({ root: { anyOf }, value: { anyOf }, pointer: '#' }));
}

test.each([
  [90, true],
  [110, false],
])('the pairs of 32 alternatives with %i properties each are judged: %p', (count, isJudged) => {
  let judged = 0;
  const judge = () => {
    judged += 1;
    return { clients: false, servers: false };
  };
  const sides = { base: alternativesWith(count, 'string'), revision: alternativesWith(count, 'integer') };
  const found = matchAlternatives(sides, judge, () => false, { base: 'clients', revision: 'servers' });
  expect({ isJudged: judged > 0, removed: found.removed.length, added: found.added.length }).toEqual({
    isJudged,
    removed: 32,
    added: 32,
  });
});
