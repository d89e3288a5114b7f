// Parses a regular expression of JavaScript into a tree, if a finite automaton can match it.
import {
  type Characters,
  charactersWith,
  complement,
  digits,
  inLine,
  spaces,
  wordCharacters,
} from './characters.ts';

export type Expression =
  | { readonly kind: 'characters'; readonly characters: Characters }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  /** `most` may be infinite. */
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number };

/** Syntax that needs memory: lookaround, references, boundaries. */
class Unsupported extends Error {}

/** The tree of a pattern, or undefined for one with lookaround, references or word boundaries. */
export function readExpression(source: string): Expression | undefined {
  try {
    const reader = new Reader(source);
    const expression = reader.choice();
    return reader.isAtEnd() ? expression : undefined;
  } catch (cause) {
    if (cause instanceof Unsupported) return undefined;
    throw cause;
  }
}

const classes: Readonly<Record<string, Characters>> = {
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: spaces,
  S: complement(spaces),
};

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/** Upper bound on groups within each other. */
const deepest = 200;

class Reader {
  readonly #characters: readonly string[];
  readonly #source: string;
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#characters = [...source];
  }

  isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.isAtEnd() && !this.#isNext('|') && !this.#isNext(')')) parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Expression {
    const part = this.#single();
    const bounds = this.#bounds();
    if (bounds === undefined) return part;
    this.#takes('?');
    if (part.kind === 'start' || part.kind === 'end') throw new Unsupported();
    const [least, most] = bounds;
    return { kind: 'repeat', part, least, most };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#takes('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#takes('?')) return [0, 1];
    const [written, least = '0', isRange, most] = /^\{(\d+)(,)?(\d+)?\}/.exec(this.#rest(24)) ?? [];
    if (written === undefined) return undefined;
    this.#at += written.length;
    if (isRange === undefined) return [Number(least), Number(least)];
    return [Number(least), most === undefined ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #single(): Expression {
    const next = this.#next();
    if (next === '^') return { kind: 'start' };
    if (next === '$') return { kind: 'end' };
    if (next === '.') return { kind: 'characters', characters: inLine };
    if (next === '[') return { kind: 'characters', characters: this.#class() };
    if (next === '(') return this.#group();
    if (next === '\\') return { kind: 'characters', characters: this.#escaped() };
    if ('*+?)'.includes(next)) throw new Unsupported();
    return { kind: 'characters', characters: only(codeOf(next)) };
  }

  #group(): Expression {
    if (this.#takes('?')) {
      const [written] = /^(:|<[A-Za-z_]\w*>)/.exec(this.#rest(64)) ?? [];
      if (written === undefined) throw new Unsupported();
      this.#at += written.length;
    }
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unsupported();
    const expression = this.choice();
    this.#depth -= 1;
    if (!this.#takes(')')) throw new Unsupported();
    return expression;
  }

  #class(): Characters {
    const isNegated = this.#takes('^');
    const parts: Characters[] = [];
    while (!this.#takes(']')) {
      const first = this.#inClass();
      const start = codeIn(first);
      const isRange = start !== undefined && this.#isNext('-') && !/^-\]/.test(this.#rest(2));
      if (!isRange) {
        parts.push(first);
        continue;
      }
      this.#at += 1;
      const end = codeIn(this.#inClass());
      if (end === undefined || end < start) throw new Unsupported();
      parts.push([[start, end]]);
    }
    return isNegated ? complement(parts.flat()) : parts.flat();
  }

  #inClass(): Characters {
    const next = this.#next();
    if (next !== '\\') return only(codeOf(next));
    return this.#takes('b') ? only(8) : this.#escaped();
  }

  #escaped(): Characters {
    const next = this.#next();
    const known = classes[next];
    if (known !== undefined) return known;
    const control = controls[next];
    if (control !== undefined && !/^\d/.test(this.#rest(1))) return only(control);
    const [written, ...codes] =
      /^(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]+)\})/.exec(`${next}${this.#rest(12)}`) ?? [];
    if (written !== undefined) {
      this.#at += written.length - 1;
      return only(Number.parseInt(codes.find((code) => code !== undefined) ?? '', 16));
    }
    if (/[pP]/.test(next)) return this.#property(next === 'P');
    if (/[\dA-Za-z]/.test(next)) throw new Unsupported();
    return only(codeOf(next));
  }

  #property(isNegated: boolean): Characters {
    const [written, name = ''] = /^\{([\w=]+)\}/.exec(this.#rest(64)) ?? [];
    // Patterns that are invalid in Unicode mode are matched without it, where this is no property.
    if (written === undefined || !isValidInUnicode(this.#source)) throw new Unsupported();
    this.#at += written.length;
    const characters = charactersWith(name);
    return isNegated ? complement(characters) : characters;
  }

  #rest(count: number): string {
    return this.#characters.slice(this.#at, this.#at + count).join('');
  }

  #isNext(character: string): boolean {
    return this.#characters[this.#at] === character;
  }

  #takes(character: string): boolean {
    const isNext = this.#isNext(character);
    if (isNext) this.#at += 1;
    return isNext;
  }

  #next(): string {
    const next = this.#characters[this.#at];
    if (next === undefined) throw new Unsupported();
    this.#at += 1;
    return next;
  }
}

function isValidInUnicode(source: string): boolean {
  try {
    return new RegExp(source, 'u').unicode;
  } catch {
    return false;
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function only(code: number): Characters {
  return [[code, code]];
}

/** The code of a set of one character. */
function codeIn(characters: Characters): number | undefined {
  const [first, ...others] = characters;
  return first !== undefined && others.length === 0 && first[0] === first[1] ? first[0] : undefined;
}
