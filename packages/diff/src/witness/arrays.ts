// Lists of the lengths near the bounds, with items repeated, omitted and varied.

import { isArray, itemsIn, type Json, type Located, memberIn } from '@lunarest/openapi';
import { prefixLengthOf } from '../views/member-view.ts';
import type { Way } from './demands.ts';
import { interleave, take } from './lazy.ts';
import { numbersAt } from './numbers.ts';
import { sample, type Wanted } from './wanted.ts';

/** The maximum length of a generated list. */
const longest = 1_100;

/** Values tried for one item. */
const mostValues = 400;

/** Lists that the schemas of `way` may accept, and that those of `hints` may treat differently. */
export function* arraysFor(way: Way, hints: Way, wanted: Wanted): Iterable<Json> {
  const [first, ...rest] = wanted.steps;
  const least = leastArray(way, wanted);
  if (first !== undefined) {
    if (first.kind !== 'item') return;
    const index = first.index ?? positions([...way, ...hints]);
    const inner = { ...wanted, steps: rest, depth: wanted.depth + 1 };
    // Without its only contained item, the list would be refused: another one is varied too.
    const isFree = first.index === undefined && leastContainedIn(way) > 0;
    yield* interleave(
      [index, ...(isFree ? [Math.max(index, least.length)] : [])].map(
        (at) => () => varied(least, at, way, hints, inner),
      ),
    );
    return;
  }
  yield least;
  const lengths = ['minItems', 'maxItems', 'minContains', 'maxContains'].flatMap((keyword) =>
    numbersAt([...way, ...hints], keyword).flatMap((length) => [length, length + 1, length - 1]),
  );
  for (const length of new Set([...lengths, 0, 1, 2, positions(way), positions(hints)])) {
    if (length < 0 || length > longest) continue;
    yield listOf(length, way, wanted);
    yield repeated(length, way, wanted);
    yield* containing(length, [...way, ...hints], wanted);
  }
  if (wanted.depth <= 0) return;
  const last = Math.max(positions(way), positions(hints));
  const indices = Array.from({ length: Math.min(last, 8) + 1 }, (_, index) => index);
  yield* interleave([
    ...indices.map((index) => () => varied(least, index, way, hints, wanted)),
    () => variedContained(least, way, hints, wanted),
  ]);
}

/** The shortest list that the lengths allow. */
function leastArray(way: Way, wanted: Wanted): readonly Json[] {
  const length = Math.min(longest, Math.max(0, ...numbersAt(way, 'minItems')));
  const contained = leastContainedIn(way);
  const [found] = contained === 0 ? [] : containing(Math.max(length, contained), way, wanted);
  return isArray(found) ? found : listOf(length, way, wanted);
}

function leastContainedIn(way: Way): number {
  return Math.max(0, ...way.map(({ value }) => leastContained(value.contains, value.minContains)));
}

function leastContained(contains: Json | undefined, least: Json | undefined): number {
  if (contains === undefined) return 0;
  return typeof least === 'number' ? least : 1;
}

/** A list of different items, as far as they can be made different. */
function listOf(length: number, way: Way, wanted: Wanted): readonly Json[] {
  const seen = new Set<string>();
  return Array.from({ length }, (_, index) => {
    const schemas = describing(index, way);
    const values = wanted.maker.values({
      ...wanted,
      met: schemas,
      hints: [],
      steps: [],
      depth: 0,
      nesting: wanted.nesting - 1,
    });
    for (const value of take(values, Math.min(seen.size + 12, 60))) {
      const text = JSON.stringify(value);
      if (seen.has(text) || !wanted.maker.meets(schemas, value)) continue;
      seen.add(text);
      return value;
    }
    return sample(schemas, wanted) ?? null;
  });
}

function repeated(length: number, way: Way, wanted: Wanted): readonly Json[] {
  const item = sample(describing(positions(way), way), wanted) ?? null;
  return Array.from({ length }, (_, index) =>
    index < positions(way) ? (sample(describing(index, way), wanted) ?? null) : item,
  );
}

/** Lists that contain only matching items, and lists with one of them among others. */
function* containing(length: number, way: Way, wanted: Wanted): Iterable<Json> {
  for (const demand of way) {
    const contains = memberIn(demand, 'contains');
    if (contains === undefined) continue;
    const item = sample([contains, ...describing(0, way)], wanted) ?? sample([contains], wanted) ?? null;
    yield Array.from({ length }, () => item);
    const others = listOf(length, way, wanted);
    yield [item, ...others.slice(1)];
    yield [...others.slice(1), item];
  }
}

/** The list with each value that the contained item may have. */
function* variedContained(least: readonly Json[], way: Way, hints: Way, wanted: Wanted): Iterable<Json> {
  const contained = (demands: Way) => demands.flatMap((demand) => memberIn(demand, 'contains') ?? []);
  const met = contained(way);
  if (met.length === 0) return;
  const values = wanted.maker.values({
    ...wanted,
    met: [...met, ...describing(0, way)],
    hints: [...contained(hints), ...describing(0, hints)],
    depth: wanted.depth - 1,
  });
  for (const value of take(values, mostValues)) yield [value, ...least.slice(1)];
}

/** The list with each value that one item may have. */
function* varied(
  least: readonly Json[],
  index: number,
  way: Way,
  hints: Way,
  wanted: Wanted,
): Iterable<Json> {
  const before = Array.from(
    { length: index },
    (_, at) => least[at] ?? sample(describing(at, way), wanted) ?? null,
  );
  const met = describing(index, way);
  const values = wanted.maker.values({
    ...wanted,
    met,
    hints: describing(index, hints),
    depth: wanted.depth - 1,
  });
  for (const value of take(values, mostValues)) yield [...before, value, ...least.slice(index + 1)];
}

/** Number of positions with their own schema. */
function positions(way: Way): number {
  return Math.max(0, ...way.map(({ value }) => prefixLengthOf(value)));
}

/** All schemas that apply to the item at a position. */
function describing(index: number, way: Way): readonly Located<Json>[] {
  return way.flatMap(
    (demand) =>
      itemsIn(demand, 'prefixItems')[index] ??
      memberIn(demand, 'items') ??
      memberIn(demand, 'unevaluatedItems') ??
      [],
  );
}
