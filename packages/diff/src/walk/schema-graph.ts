// Records compared pairs of schemas and their nesting. A pair that many operations share is compared only a few times, under
// its first names; for the other operations only the effect is recorded.

import type { Both } from '../match/match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { Visit } from './levels.ts';
import type { Deferred, Way } from './way.ts';

/** Upper bound on the paths to a pair of schemas on which it is compared, regardless of length. */
const mostComparisons = 2;

/** Additional comparisons on shorter paths: the shortest has the simplest example. */
const mostShorter = 2;

export interface ComparedPair {
  readonly schemas: Both<SchemaView>;
  /** The first way to the pair. */
  readonly way: Way;
  readonly within: Set<ComparedPair>;
  comparisons: number;
  /** The steps of the shortest way on which it was compared. */
  steps: number;
  /** Operations that reach it: one bit each, in the order of discovery. */
  reached: bigint;
  /** Operations for which it was compared. */
  compared: bigint;
}

export class SchemaGraph {
  /** Schemas to compare after all operations. */
  readonly waiting: Deferred[] = [];
  /** The whole schemas of bodies, parameters and headers that differ. */
  readonly wholes: Deferred[] = [];
  readonly #pairs = new Map<string, ComparedPair>();
  readonly #operations = new Map<string, bigint>();

  readonly #kinds = new Map<Visit, number>();

  /** A number for each kind of report, since the same pair may be judged differently. */
  kindOf(visit: Visit): number {
    const kind = this.#kinds.get(visit) ?? this.#kinds.size;
    this.#kinds.set(visit, kind);
    return kind;
  }

  /** The pair with that key. */
  pairAt(key: string, schemas: Both<SchemaView>, way: Way): ComparedPair {
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair: ComparedPair = {
      schemas,
      way,
      within: new Set(),
      comparisons: 0,
      steps: Number.POSITIVE_INFINITY,
      reached: 0n,
      compared: 0n,
    };
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Whether to compare the pair on this way; otherwise the operations are kept for `finish`. */
  takes(pair: ComparedPair, { affects, within }: Way): boolean {
    const operations = affects.reduce((bits, operation) => bits | this.#bitOf(operation), 0n);
    pair.reached |= operations;
    const steps = within.carrier.isPart === true ? Number.POSITIVE_INFINITY : within.steps.length;
    if (pair.comparisons >= (steps < pair.steps ? mostShorter : mostComparisons)) return false;
    pair.comparisons += 1;
    pair.steps = Math.min(pair.steps, steps);
    pair.compared |= operations;
    return true;
  }

  /** Passes every pair with further operations to `compare`, with all its operations. Equal lists share one object. */
  finish(compare: (pair: ComparedPair, affects: readonly string[]) => void): void {
    this.#spread();
    const lists = new Map<bigint, readonly string[]>();
    for (const pair of this.#pairs.values()) {
      if (pair.reached === pair.compared) continue;
      const affects = lists.get(pair.reached) ?? this.#operationsIn(pair.reached);
      lists.set(pair.reached, affects);
      compare(pair, affects);
    }
  }

  /** An operation that reaches a pair reaches all pairs within it. */
  #spread(): void {
    const waiting = new Set(this.#pairs.values());
    for (const pair of waiting) {
      waiting.delete(pair);
      for (const inner of pair.within) {
        const reached = inner.reached | pair.reached;
        if (reached === inner.reached) continue;
        inner.reached = reached;
        waiting.add(inner);
      }
    }
  }

  #bitOf(operation: string): bigint {
    const bit = this.#operations.get(operation) ?? 1n << BigInt(this.#operations.size);
    this.#operations.set(operation, bit);
    return bit;
  }

  #operationsIn(bits: bigint): readonly string[] {
    // From the lowest bit on, each digit indicates whether the operation belongs to the set.
    const digits = [...bits.toString(2)].reverse();
    return [...this.#operations.keys()].filter((_, index) => digits[index] === '1');
  }
}
