// The tried values of a question and its hits. Questions that differ only in the shown change share them.
import type { Json } from '@lunarest/openapi';
import { take } from './lazy.ts';
import { mutants } from './mutants.ts';

/** A value that one side accepts and the other refuses. */
interface Hit {
  readonly value: Json;
  readonly misfit: string;
}

/** Both throw for a schema that cannot be compiled, and for a pattern that takes too long. */
export interface Judges {
  readonly isTaken: (value: Json) => boolean;
  /** The reason why the other side refuses the value, or undefined if it accepts it. */
  readonly misfitOf: (value: Json) => string | undefined;
}

interface Tried extends Judges {
  /** Values by construction, the most promising first. */
  readonly values: Iterable<Json>;
}

/** Whether a value is accepted, and if so, the reason why the other side refuses it. */
type Judgement = 'not taken' | { readonly misfit: string | undefined };

/** Upper bound on the constructed values tried. */
const mostConstructed = 3_000;

/** Upper bound on the values tried at random. */
const mostRandom = 1_000;

/** Upper bound on the values that are kept for the derivation of others. */
const mostKept = 200;

export class Trials {
  readonly #hits: (Hit & { readonly at: number })[] = [];
  readonly #taken: Json[] = [];
  readonly #pool: Json[] = [];
  readonly #judged = new Map<string, Judgement>();
  readonly #next: Iterator<Json>;
  readonly #tried: Tried;
  #count = 0;
  #firstTaken = Number.POSITIVE_INFINITY;
  #isExhausted = false;
  #failure: { readonly cause: unknown } | undefined;

  constructor(tried: Tried) {
    this.#tried = tried;
    this.#next = this.#values()[Symbol.iterator]();
  }

  /**
   * The hits among the first `most` constructed values, at most 3000; without a bound, among all of them and values at random. Throws
   * what the judges of the sides throw.
   */
  *hits(most = Number.POSITIVE_INFINITY): Iterable<Hit> {
    for (let index = 0; ; index += 1) {
      while (index >= this.#hits.length && this.#count < most && !this.#isExhausted) this.#try();
      const hit = this.#hits[index];
      if (hit === undefined || hit.at >= most) return;
      yield hit;
    }
  }

  /** Whether one of the first `most` values was accepted. */
  hasTaken(most = Number.POSITIVE_INFINITY): boolean {
    return this.#firstTaken < most;
  }

  #try(): void {
    if (this.#failure !== undefined) throw this.#failure.cause;
    try {
      const { done, value } = this.#next.next();
      if (done === true) this.#isExhausted = true;
      else this.#judge(value);
    } catch (cause) {
      this.#failure = { cause };
      throw cause;
    }
  }

  #judge(value: Json): void {
    const at = this.#count;
    this.#count += 1;
    // About half of the values occur several times.
    const text = JSON.stringify(value);
    const judged = this.#judged.get(text) ?? this.#judgementOf(value);
    this.#judged.set(text, judged);
    if (judged === 'not taken') return;
    this.#firstTaken = Math.min(this.#firstTaken, at);
    const { misfit } = judged;
    if (misfit !== undefined) this.#hits.push({ value, misfit, at });
    if (this.#taken.length < mostKept / 4) this.#taken.push(value);
  }

  #judgementOf(value: Json): Judgement {
    return this.#tried.isTaken(value) ? { misfit: this.#tried.misfitOf(value) } : 'not taken';
  }

  *#values(): Iterable<Json> {
    for (const value of take(this.#tried.values, mostConstructed)) {
      if (this.#pool.length < mostKept) this.#pool.push(value);
      yield value;
    }
    // Every bounded search is shorter, so it tries no random values.
    this.#count = mostConstructed;
    yield* take(mutants([...this.#taken], [...this.#pool]), mostRandom);
  }
}
