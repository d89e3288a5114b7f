// Plain scalars of the core schema of YAML 1.2, without loss of digits. As the key of a mapping, a scalar keeps its text:
// the keys of OpenAPI are strings by the failsafe schema (OpenAPI 3.1, section 4.3).
import { FAILSAFE_SCHEMA, Type } from 'js-yaml';
import { type Json, narrowInteger } from '../json/json.ts';

/** A scalar whose text differs from that of its value, for example `1.10`. As a key, the parser uses the text. */
export class WrittenScalar {
  // Private, so that the parser sees no members.
  readonly #text: string;
  readonly #value: Json;

  constructor(text: string, value: Json) {
    this.#text = text;
    this.#value = value;
  }

  get value(): Json {
    return this.#value;
  }

  /** The parser uses the text of an object as key only if the object has its own tag. */
  get [Symbol.toStringTag](): string {
    return 'WrittenScalar';
  }

  toString(): string {
    return this.#text;
  }
}

interface Scalar {
  readonly matches: (text: string) => boolean;
  readonly read: (text: string) => Json;
}

const fraction = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;

/** The scalars by the end of their tag. An empty scalar is null too. */
const scalars: Readonly<Record<string, Scalar>> = {
  null: { matches: (text) => /^(~|null|Null|NULL)$/.test(text), read: () => null },
  bool: {
    matches: (text) => /^(true|True|TRUE|false|False|FALSE)$/.test(text),
    read: (text) => text.toLowerCase() === 'true',
  },
  int: { matches: (text) => /^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text), read: readInteger },
  float: {
    // What JSON cannot express stays a text: a number beyond the range of floating-point numbers, infinity (`.inf`) and `.nan`.
    matches: (text) => fraction.test(text) && Number.isFinite(Number(text)),
    read: Number,
  },
};

/** Integers beyond 2^53 become bigints. */
function readInteger(text: string): number | bigint {
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const value = BigInt(digits);
  return narrowInteger(sign === '-' ? -value : value);
}

const types = Object.entries(scalars).map(
  ([name, { matches, read }]) =>
    new Type(`tag:yaml.org,2002:${name}`, {
      kind: 'scalar',
      resolve: (text: string | null) => (text === null ? name === 'null' : matches(text)),
      construct: (text: string | null) => (text === null ? null : scalarOf(text, read(text))),
    }),
);

function scalarOf(text: string, value: Json): Json | WrittenScalar {
  return String(value) === text ? value : new WrittenScalar(text, value);
}

const merge = new Type('tag:yaml.org,2002:merge', {
  kind: 'scalar',
  resolve: (text: string | null) => text === '<<',
});

export const schema = FAILSAFE_SCHEMA.extend({ implicit: [...types, merge] });
