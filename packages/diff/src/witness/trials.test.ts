import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { Trials } from './trials.ts';

/** Trials in which the first side accepts everything except `true`, and the second one refuses numbers. */
function trialsOf(values: readonly Json[]): { readonly trials: Trials; readonly judged: readonly Json[] } {
  const judged: Json[] = [];
  const isTaken = (value: Json) => {
    judged.push(value);
    return value !== true;
  };
  const misfitOf = (value: Json) => (typeof value === 'number' ? `no ${value}` : undefined);
  return { trials: new Trials({ values, isTaken, misfitOf }), judged };
}

test('each value is judged once when the hits are read repeatedly', () => {
  const { trials, judged } = trialsOf([true, 1, 'a', 1, 2]);
  const first = [...trials.hits(5)].map(({ value }) => value);
  expect([first, [...trials.hits(5)].map(({ misfit }) => misfit)]).toEqual([
    [1, 1, 2],
    ['no 1', 'no 1', 'no 2'],
  ]);
  expect(judged).toEqual([true, 1, 'a', 2]);
});

test('values are tried only on demand', () => {
  const { trials, judged } = trialsOf([true, 1, 2]);
  expect({ hits: [...trials.hits(1)], hasTaken: trials.hasTaken(1), judged: [...judged] }).toEqual({
    hits: [],
    hasTaken: false,
    judged: [true],
  });
  expect([...trials.hits(2)].map(({ value }) => value)).toEqual([1]);
});

test('an error of a judge is thrown again for the next question', () => {
  const isTaken = () => {
    throw new Error('the pattern takes too long');
  };
  const trials = new Trials({ values: [1, 2], isTaken, misfitOf: () => undefined });
  for (const most of [1, 2]) expect(() => [...trials.hits(most)]).toThrow('the pattern takes too long');
});
