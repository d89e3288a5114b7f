// Proves that a schema accepts every value of another one: the values that only the other one accepts are split into cases
// until each contradicts itself. A proof fails when a case remains, or when it takes too long.

import { areEquivalent, isAnnotation, isObject } from '@lunarest/openapi';
import { isReference } from '@lunarest/schemas';
import { isContradictory } from './contradiction.ts';
import { itemKeywords } from './item-keywords.ts';
import { type Keyword, unknown } from './keyword.ts';
import { isWritten, literalAt, plainKeywords } from './plain-keywords.ts';
import { propertyKeywords } from './property-keywords.ts';
import type { Atom, Choice, Literal, Part } from './rule.ts';
import { typesLeft } from './type-set.ts';

/** Upper bound on the cases of one proof. */
const mostCases = 4_000;

/** Upper bound on the proofs within each other. */
const mostNested = 50;

const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({ ...plainKeywords, ...propertyKeywords, ...itemKeywords }),
);

/** Keywords without effect on the values, and those that others read. */
const silent: ReadonlySet<string> = new Set([
  'default',
  'deprecated',
  'discriminator',
  'else',
  'maxContains',
  'minContains',
  'readOnly',
  'then',
  'writeOnly',
  'x-extensible-enum',
]);

/** The known facts about the values of a case: rules, unsplit schemas, and choices. */
interface Case {
  readonly atoms: readonly Atom[];
  readonly literals: readonly Literal[];
  readonly choices: readonly Choice[];
}

type Schema = Omit<Literal, 'negated'>;

/** Whether every value that meets `inner` is proved to meet `outer`; false if that is not known. */
export type Inclusion = (inner: Schema, outer: Schema) => boolean;

/** Proofs that share their results, with a bound on the cases of each or, if given, of all together. */
export function inclusions(mostTogether?: number): Inclusion {
  const prover = new Prover();
  return (inner, outer) => {
    const allowed = mostTogether ?? prover.cases + mostCases;
    const literals = [
      { ...inner, negated: false },
      { ...outer, negated: true },
    ];
    return prover.cases < allowed && prover.proves(literals, allowed);
  };
}

/** Whether every value that meets `inner` is proved to meet `outer`, in a single proof. */
export function isIncluded(inner: Schema, outer: Schema): boolean {
  return inclusions()(inner, outer);
}

class TooLong extends Error {}

class Prover {
  /** The cases of all proofs so far. */
  cases = 0;
  #allowed = 0;
  readonly #ids = new Map<object, number>();
  /**
   * The known or assumed emptiness of schemas. A proof may rely on itself, because nested values of the same schemas are
   * smaller.
   */
  readonly #known = new Map<string, boolean>();
  /** The assumptions, in order; the later ones may rely on the earlier ones. */
  readonly #assumed: string[] = [];
  #depth = 0;
  /** The assumptions at the greatest depth, which are proved afterwards. */
  readonly #waiting: (readonly Literal[])[] = [];

  /** Whether no value is proved to meet all these schemas, within a bound of time and depth. */
  proves(literals: readonly Literal[], allowed: number): boolean {
    this.#allowed = allowed;
    this.#depth = 0;
    this.#waiting.length = 0;
    try {
      if (!this.#isEmpty(literals)) return false;
      // A list instead of recursion: chains of references have any length.
      for (const open of this.#waiting)
        if (!this.#isClosed({ atoms: [], literals: open, choices: [] })) return this.#fails(literals);
      return true;
    } catch (cause) {
      if (!(cause instanceof TooLong || cause instanceof RangeError)) throw cause;
      return this.#fails(literals);
    } finally {
      this.#assumed.length = 0;
    }
  }

  #fails(literals: readonly Literal[]): false {
    this.#forget(0);
    this.#known.set(this.#keyOf(literals), false);
    return false;
  }

  /** Whether no value meets all these schemas and rules. */
  #isEmpty(literals: readonly Literal[], atoms: readonly Atom[] = []): boolean {
    if (atoms.length > 0) return this.#isClosed({ atoms, literals, choices: [] });
    const key = this.#keyOf(literals);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#depth < mostNested) return this.#prove(key, literals);
    this.#known.set(key, true);
    this.#assumed.push(key);
    this.#waiting.push(literals);
    return true;
  }

  #prove(key: string, literals: readonly Literal[]): boolean {
    const before = this.#assumed.length;
    this.#known.set(key, true);
    this.#assumed.push(key);
    this.#depth += 1;
    const isEmpty = this.#isClosed({ atoms: [], literals, choices: [] });
    this.#depth -= 1;
    if (isEmpty) return true;
    // Later proofs may rely on the assumption. A proof that failed despite all assumptions also fails without them.
    this.#forget(before);
    this.#known.set(key, false);
    return false;
  }

  /** Withdraws the assumptions from that index on. */
  #forget(from: number): void {
    for (const assumed of this.#assumed.splice(from)) this.#known.delete(assumed);
  }

  #isClosed(open: Case): boolean {
    this.cases += 1;
    if (this.cases > this.#allowed) throw new TooLong();
    const split = splitAll(open);
    if (split === undefined) return true;
    const { atoms, choices } = split;
    const types = typesLeft(atoms);
    if (types === 0) return true;
    const left = choices.map(({ among }) => among.filter((parts) => typesLeft(parts, types) !== 0));
    const [first, ...others] = left.toSorted((a, b) => a.length - b.length);
    if (first === undefined) return isContradictory(atoms, (literals, more) => this.#isEmpty(literals, more));
    const rest = others.map((among): Choice => ({ kind: 'choice', among }));
    return first.every((parts) => this.#isClosed(withParts({ atoms, literals: [], choices: rest }, parts)));
  }

  #keyOf(literals: readonly Literal[]): string {
    return [...new Set(literals.map((literal) => this.#nameOf(literal)))].sort().join(' ');
  }

  #nameOf(literal: Literal): string {
    const { root, value, negated } = standing(literal);
    if (typeof value !== 'object' || value === null) return `${negated} ${String(value)}`;
    return `${negated} ${this.#idOf(root)} ${this.#idOf(value)}`;
  }

  #idOf(value: object): number {
    const id = this.#ids.get(value) ?? this.#ids.size;
    this.#ids.set(value, id);
    return id;
  }
}

/** The target of a schema that is only a reference, because many places refer to the target. */
function standing(literal: Literal): Literal {
  const { value, negated } = literal;
  if (!isReference(value) || !isObject(value)) return literal;
  const target = literalAt(value.$ref ?? null, literal);
  return target === undefined ? literal : { ...target, negated };
}

/** The case with every schema split into rules, or undefined for a case that contradicts itself. */
function splitAll(open: Case): Case | undefined {
  let { atoms, literals, choices } = open;
  const done: Literal[] = [];
  while (literals.length > 0) {
    const [literal, ...rest] = literals;
    if (literal === undefined) break;
    if (literal.value === literal.negated) return undefined;
    if (done.some((other) => other.negated !== literal.negated && areEquivalent(other, literal)))
      return undefined;
    done.push(literal);
    ({ atoms, literals, choices } = withParts({ atoms, literals: rest, choices }, partsOf(literal)));
    if (done.length > mostCases) throw new TooLong();
  }
  return { atoms, literals, choices };
}

function withParts({ atoms, literals, choices }: Case, parts: readonly Part[]): Case {
  return {
    atoms: [...atoms, ...parts.filter((part): part is Atom => !isGroup(part))],
    literals: [...literals, ...parts.flatMap((part) => (part.kind === 'literal' ? [part.literal] : []))],
    choices: [...choices, ...parts.filter((part) => part.kind === 'choice')],
  };
}

function isGroup({ kind }: Part): boolean {
  return kind === 'literal' || kind === 'choice';
}

/** The rules of the schema's values, or of the values that do not meet it. */
function partsOf(literal: Literal): readonly Part[] {
  if (!isWritten(literal)) return [];
  const beside = Object.entries(literal.value).flatMap(([name, value]) =>
    isAnnotation(name) || silent.has(name) ? [] : [{ keyword: keywords.get(name) ?? unknown, value }],
  );
  if (!literal.negated) return beside.flatMap(({ keyword, value }) => keyword.met(value, literal));
  return [{ kind: 'choice', among: beside.flatMap(({ keyword, value }) => keyword.unmet(value, literal)) }];
}
