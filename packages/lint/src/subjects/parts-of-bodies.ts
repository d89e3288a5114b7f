// Every part of the schemas of bodies, each once, with the operations whose bodies contain it.
import { type Located, objectIn, objectsIn } from '@lunarest/openapi';
import type { OperationUnderLint } from './operation-under-lint.ts';
import type { ResponseUnderLint } from './response-under-lint.ts';
import { keyOfPart, type PartOfSchema, partsBelow, wholeOf } from './walk-schema.ts';

/** Upper bound on the operations named for one part: thousands can share a schema. */
const mostOperations = 100;

export interface PartOfBodies {
  readonly part: PartOfSchema;
  /** The operations that send or answer it, at most a hundred; empty if only answers without an operation have it. */
  readonly operations: () => readonly OperationUnderLint[];
}

interface Known {
  readonly part: PartOfSchema;
  /** The keys of the parts that contain it. */
  readonly above: string[];
  /** The bodies whose whole schema it is, as positions in the list of operations. */
  readonly wholeIn: number[];
}

/** Visits each part once, however many operations and schemas share it. */
export function partsOfBodies(
  operations: readonly OperationUnderLint[],
  unmatched: readonly ResponseUnderLint[],
): readonly PartOfBodies[] {
  const known = new Map<string, Known>();
  for (const [position, { body, responses }] of operations.entries()) {
    const contents = [
      ...(body === undefined ? [] : objectsIn(body, 'content').values()),
      ...responses.flatMap(({ content }) => [...content.values()]),
    ];
    for (const whole of wholesOf(contents)) enter(known, whole)?.wholeIn.push(position);
  }
  for (const { content } of unmatched) for (const whole of wholesOf(content.values())) enter(known, whole);
  return [...known].map(([key, { part }]) => ({
    part,
    operations: () => positionsOf(known, key).flatMap((position) => operations[position] ?? []),
  }));
}

function wholesOf(contents: Iterable<Located>): readonly PartOfSchema[] {
  const schemas = [...contents].flatMap((media) =>
    ['schema', 'itemSchema'].flatMap((keyword) => objectIn(media, keyword) ?? []),
  );
  return schemas.map(wholeOf);
}

/** Adds a part and all new parts below it. */
function enter(known: Map<string, Known>, whole: PartOfSchema): Known | undefined {
  // A list instead of recursion: chains of references have any length.
  const waiting: { readonly part: PartOfSchema; readonly from: string | null }[] = [
    { part: whole, from: null },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, from } = next;
    const key = keyOfPart(part);
    const before = known.get(key);
    const entry = before ?? { part, above: [], wholeIn: [] };
    if (from !== null) entry.above.push(from);
    if (before !== undefined) continue;
    known.set(key, entry);
    waiting.push(
      ...partsBelow(part)
        .map((below) => ({ part: below, from: key }))
        .toReversed(),
    );
  }
  return known.get(keyOfPart(whole));
}

/** The positions of the operations above a part, in their order. */
function positionsOf(known: ReadonlyMap<string, Known>, key: string): readonly number[] {
  const found = new Set<number>();
  const seen = new Set([key]);
  for (const at of seen) {
    const { above = [], wholeIn = [] } = known.get(at) ?? {};
    for (const position of wholeIn) if (found.size < mostOperations) found.add(position);
    if (found.size === mostOperations) break;
    for (const parent of above) seen.add(parent);
  }
  return [...found].sort((one, other) => one - other);
}
