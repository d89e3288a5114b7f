// Proves that a schema accepts every value of another one: values that the one accepts and the other does not are
// split into cases until each contradicts itself. A proof fails when a case remains, or when it takes too long.
import { demandTheSame, isAnnotation } from '@lunarest/openapi';
import { isContradictory } from './contradiction.ts';
import { type Keyword, unknown } from './keyword.ts';
import { memberKeywords } from './member-keywords.ts';
import { isWritten, plainKeywords } from './plain-keywords.ts';
import type { Atom, Choice, Literal, Part } from './rule.ts';
import { typesLeft } from './types-left.ts';

/** Upper bound on the cases of one proof. */
const mostCases = 4_000;

const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({ ...plainKeywords, ...memberKeywords }),
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

/** What is known about the values of a case: rules, schemas that are not yet split, and choices. */
interface Case {
  readonly atoms: readonly Atom[];
  readonly literals: readonly Literal[];
  readonly choices: readonly Choice[];
}

/** Whether every value that meets `inner` is proved to meet `outer`; false if that is not known. */
export function isIncluded(inner: Omit<Literal, 'negated'>, outer: Omit<Literal, 'negated'>): boolean {
  try {
    return new Prover().isEmpty([
      { ...inner, negated: false },
      { ...outer, negated: true },
    ]);
  } catch (cause) {
    if (cause instanceof TooLong || cause instanceof RangeError) return false;
    throw cause;
  }
}

class TooLong extends Error {}

class Prover {
  #cases = 0;
  readonly #ids = new Map<object, number>();
  /** Schemas under proof, in order; values within values of the same schemas are smaller, so that a proof may rely on itself. */
  readonly #open: string[] = [];
  /** The outermost schemas under proof on which the proofs since relied. */
  #relied = Number.POSITIVE_INFINITY;
  readonly #known = new Map<string, boolean>();

  /** Whether no value meets all these schemas. */
  isEmpty(literals: readonly Literal[], atoms: readonly Atom[] = []): boolean {
    if (atoms.length > 0) return this.#isClosed({ atoms, literals, choices: [] });
    const key = [...new Set(literals.map((literal) => this.#nameOf(literal)))].sort().join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const depth = this.#open.indexOf(key);
    if (depth >= 0) {
      this.#relied = Math.min(this.#relied, depth);
      return true;
    }
    return this.#prove(key, literals);
  }

  #prove(key: string, literals: readonly Literal[]): boolean {
    const outer = this.#relied;
    const depth = this.#open.length;
    this.#relied = Number.POSITIVE_INFINITY;
    this.#open.push(key);
    const isEmpty = this.#isClosed({ atoms: [], literals, choices: [] });
    this.#open.pop();
    // A proof that relies on schemas still under proof holds only if these are proved.
    if (!isEmpty || this.#relied >= depth) this.#known.set(key, isEmpty);
    this.#relied = Math.min(outer, this.#relied >= depth ? Number.POSITIVE_INFINITY : this.#relied);
    return isEmpty;
  }

  #isClosed(open: Case): boolean {
    this.#cases += 1;
    if (this.#cases > mostCases) throw new TooLong();
    const split = splitAll(open);
    if (split === undefined) return true;
    const { atoms, choices } = split;
    const types = typesLeft(atoms);
    if (types === 0) return true;
    const left = choices.map(({ among }) => among.filter((parts) => typesLeft(parts, types) !== 0));
    const [first, ...others] = left.toSorted((a, b) => a.length - b.length);
    if (first === undefined) return isContradictory(atoms, (literals, more) => this.isEmpty(literals, more));
    const rest = others.map((among): Choice => ({ kind: 'choice', among }));
    return first.every((parts) => this.#isClosed(withParts({ atoms, literals: [], choices: rest }, parts)));
  }

  #nameOf({ root, value, negated }: Literal): string {
    if (typeof value !== 'object' || value === null) return `${negated} ${String(value)}`;
    return `${negated} ${this.#idOf(root)} ${this.#idOf(value)}`;
  }

  #idOf(value: object): number {
    const id = this.#ids.get(value) ?? this.#ids.size;
    this.#ids.set(value, id);
    return id;
  }
}

/** The case with every schema split into rules, or undefined for a case that contradicts itself. */
function splitAll(open: Case): Case | undefined {
  let { atoms, literals, choices } = open;
  const done: Literal[] = [];
  while (literals.length > 0) {
    const [literal, ...rest] = literals;
    if (literal === undefined) break;
    if (literal.value === literal.negated) return undefined;
    if (done.some((other) => other.negated !== literal.negated && demandTheSame(other, literal)))
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
