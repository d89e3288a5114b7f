// Remembers which pairs of schemas were compared, and which lie within which: a pair that many operations reach is compared
// a few times, under the first names that it has, and then only learns which other operations reach it.
import type { Visit } from '../levels.ts';
import type { Both } from '../match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { Way } from './walk-schema.ts';

/** Upper bound on the ways to a pair of schemas on which it is compared, whatever they are. */
const mostComparisons = 2;

/** The same with the ways that are shorter than all before: the shortest has the simplest example. */
const mostShorter = 4;

export interface ComparedPair {
  readonly schemas: Both<SchemaView>;
  /** The first way that led here, and how it was reported. */
  readonly way: Way;
  readonly visit: Visit;
  readonly within: Set<ComparedPair>;
  comparisons: number;
  /** The steps of the shortest way on which it was compared. */
  steps: number;
  /** Operations that reach it on further ways: one bit each, in the order in which they became known. */
  late: bigint;
}

export class SchemaGraph {
  readonly #pairs = new Map<string, ComparedPair>();
  readonly #operations = new Map<string, bigint>();

  readonly #kinds = new Map<Visit, number>();

  /** A number for each way to report, since the same pair may be judged differently. */
  kindOf(visit: Visit): number {
    const kind = this.#kinds.get(visit) ?? this.#kinds.size;
    this.#kinds.set(visit, kind);
    return kind;
  }

  /** The pair of that key. */
  pairAt(key: string, schemas: Both<SchemaView>, way: Way, visit: Visit): ComparedPair {
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair: ComparedPair = {
      schemas,
      way,
      visit,
      within: new Set(),
      comparisons: 0,
      steps: Number.POSITIVE_INFINITY,
      late: 0n,
    };
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Whether the pair is still to be compared on this way; otherwise the operations are kept for `finish`. */
  takes(pair: ComparedPair, { affects, within }: Way): boolean {
    const steps = within.carrier.isPart === true ? Number.POSITIVE_INFINITY : within.steps.length;
    if (pair.comparisons < (steps < pair.steps ? mostShorter : mostComparisons)) {
      pair.comparisons += 1;
      pair.steps = Math.min(pair.steps, steps);
      return true;
    }
    for (const operation of affects) pair.late |= this.#bitOf(operation);
    return false;
  }

  /** Hands every pair that was passed over to `compare`, with the operations that reach it. */
  finish(compare: (pair: ComparedPair, affects: readonly string[]) => void): void {
    this.#spread();
    const lists = new Map<bigint, readonly string[]>();
    for (const pair of this.#pairs.values()) {
      if (pair.late === 0n) continue;
      const affects = lists.get(pair.late) ?? this.#operationsIn(pair.late);
      lists.set(pair.late, affects);
      compare(pair, affects);
    }
  }

  /** Whoever reaches a pair reaches all that lies within it. */
  #spread(): void {
    const waiting = new Set([...this.#pairs.values()].filter(({ late }) => late !== 0n));
    for (const pair of waiting) {
      waiting.delete(pair);
      for (const inner of pair.within) {
        const late = inner.late | pair.late;
        if (late === inner.late) continue;
        inner.late = late;
        waiting.add(inner);
      }
    }
  }

  #bitOf(operation: string): bigint {
    const bit = this.#operations.get(operation) ?? 1n << BigInt(this.#operations.size);
    this.#operations.set(operation, bit);
    return bit;
  }

  #operationsIn(late: bigint): readonly string[] {
    // From the lowest bit on, each digit says whether the operation is one of them.
    const digits = [...late.toString(2)].reverse();
    return [...this.#operations.keys()].filter((_, index) => digits[index] === '1');
  }
}
