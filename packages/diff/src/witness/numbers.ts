// Numbers at and near the bounds of a schema, the most certainly accepted one first.
import { gapOfStandIns, largestInt64, smallestInt64 } from '@lunarest/schemas';
import type { Way } from './demands.ts';

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;

/** Numbers that the schemas of `way` may accept, and that those of `hints` may treat differently. */
export function* numbersFor(way: Way, hints: Way): Iterable<number> {
  const steps = numbersAt([...way, ...hints], 'multipleOf').filter((step) => step > 0);
  const step = leastCommon(numbersAt(way, 'multipleOf').filter((each) => each > 0));
  const limits = bounds.flatMap((keyword) => numbersAt([...way, ...hints], keyword));
  yield* inside(way, step);
  for (const limit of limits) {
    yield limit;
    const near = Math.abs(limit) > Number.MAX_SAFE_INTEGER ? gapOfStandIns : 1;
    for (const distance of [near, ...steps, ...(step === undefined ? [] : [step]), 0.5, 1e-6]) {
      yield limit - distance;
      yield limit + distance;
    }
    if (step !== undefined) yield* around(limit, step);
  }
  for (const each of steps) for (const times of [1, 2, 3, 5, 7, -1]) yield rounded(each * times);
  yield* [0, 1, -1, 2, 0.5, 1.25, -0.5, 1e3, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e20, -1e20];
  yield* [largestInt64, largestInt64 + 1024, smallestInt64];
}

/** A number well inside the bounds, if there is one. */
function* inside(way: Way, step: number | undefined): Iterable<number> {
  const least = Math.max(...numbersAt(way, 'minimum'), ...numbersAt(way, 'exclusiveMinimum'));
  const most = Math.min(...numbersAt(way, 'maximum'), ...numbersAt(way, 'exclusiveMaximum'));
  const from = Number.isFinite(least) ? least : Math.min(1, most);
  const to = Number.isFinite(most) ? most : Math.max(1, least + 2);
  const middle = (from + to) / 2;
  if (step !== undefined) yield* around(middle, step);
  if (Math.ceil(from) <= to) yield Math.min(Math.max(Math.ceil(from), Math.floor(middle)), to);
  yield middle;
}

function* around(value: number, step: number): Iterable<number> {
  const times = Math.floor(value / step);
  for (const near of [times, times + 1, times - 1]) yield rounded(near * step);
}

/** Removes the binary error of a multiple of 0.1. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A common multiple of all, as far as the product of fractions determines it. */
function leastCommon(steps: readonly number[]): number | undefined {
  const [first, ...others] = steps;
  if (first === undefined) return undefined;
  return others.reduce((one, other) => {
    for (let times = 1; times <= 1000; times += 1) {
      const multiple = rounded(one * times);
      if (Number.isInteger(rounded(multiple / other))) return multiple;
    }
    return rounded(one * other);
  }, first);
}

/** The numbers under a keyword. */
export function numbersAt(way: Way, keyword: string): readonly number[] {
  return way.flatMap(({ value }) => {
    const found = value[keyword];
    return typeof found === 'number' ? [found] : [];
  });
}
