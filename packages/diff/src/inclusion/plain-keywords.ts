// Keywords about a value as a whole: its type, bounds, text, and schemas that apply to the same value.

import { isArray, isNumeric, isObject, type Json, targetOf } from '@lunarest/openapi';
import { integerFormats, largestInt64, smallestInt64 } from '@lunarest/schemas';
import { type TypeName, typesNamed } from '../views/types.ts';
import {
  allBut,
  anyValue,
  fails,
  inner,
  type Keyword,
  meets,
  ofType,
  unknown,
  type Written,
} from './keyword.ts';
import type { Atom, Literal, Measure, Part } from './rule.ts';

const typesOfMeasure: Readonly<Record<Measure, readonly TypeName[]>> = {
  number: ['integer', 'fraction'],
  string: ['string'],
  array: ['array'],
  object: ['object'],
};

function bound(kind: 'least' | 'most', of: Measure, exclusive = false): Keyword {
  const beyond = kind === 'least' ? 'most' : 'least';
  return {
    met: (value) => (isNumeric(value) ? [{ kind, of, limit: Number(value), exclusive }] : []),
    unmet: (value) =>
      isNumeric(value)
        ? [[ofType(...typesOfMeasure[of]), { kind: beyond, of, limit: Number(value), exclusive: !exclusive }]]
        : anyValue,
  };
}

function listed(valuesOf: (value: Json) => readonly Json[]): Keyword {
  const atom = (value: Json, holds: boolean): Atom => ({ kind: 'values', values: valuesOf(value), holds });
  return { met: (value) => [atom(value, true)], unmet: (value) => [[atom(value, false)]] };
}

function text(kind: 'pattern' | 'format'): Keyword {
  const atom = (value: Json, holds: boolean): Atom => ({ kind, text: String(value), holds });
  return {
    met: (value) => [atom(value, true)],
    unmet: (value) => [[ofType('string'), atom(value, false)]],
  };
}

const type: Keyword = {
  met: (value) => [ofType(...typesNamed(value))],
  unmet: (value) => [[allBut(...typesNamed(value))]],
};

const multipleOf: Keyword = {
  met: (value) => (isNumeric(value) ? [{ kind: 'multiple', step: Number(value), holds: true }] : []),
  unmet: (value) =>
    isNumeric(value)
      ? [[ofType('integer', 'fraction'), { kind: 'multiple', step: Number(value), holds: false }]]
      : anyValue,
};

const limits: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...integerFormats,
  int64: [smallestInt64, largestInt64],
};

const anyText = text('format');

/** The formats of integers are bounds, and admit no fraction. */
const format: Keyword = {
  met: (value, schema) => {
    const range = limits[String(value)];
    if (range === undefined) return anyText.met(value, schema);
    const [least, most] = range;
    return [
      { kind: 'least', of: 'number', limit: least, exclusive: false },
      { kind: 'most', of: 'number', limit: most, exclusive: false },
      { kind: 'multiple', step: 1, holds: true },
    ];
  },
  unmet: (value, schema) => {
    const range = limits[String(value)];
    // Validators also apply some formats to numbers.
    if (range === undefined)
      return [...anyText.unmet(value, schema), ...(numericFormats.has(String(value)) ? anyValue : [])];
    const [least, most] = range;
    return [
      [ofType('fraction')],
      [ofType('integer'), { kind: 'most', of: 'number', limit: least, exclusive: true }],
      [ofType('integer'), { kind: 'least', of: 'number', limit: most, exclusive: true }],
    ];
  },
};

const numericFormats: ReadonlySet<string> = new Set(['float', 'double']);

function schemasIn(value: Json, schema: Written, keyword: string): readonly Literal[] {
  return isArray(value) ? value.map((item, index) => inner(schema, item, keyword, index)) : [];
}

/** Each alternative together with the negations of all others. */
function eachAlone(schemas: readonly Literal[]): readonly (readonly Part[])[] {
  return schemas.map((one) => schemas.map((other) => (other === one ? meets(one) : fails(other))));
}

/** Upper bound on the alternatives of an exclusive choice; beyond it, the rule is only that at least one holds. */
const mostExclusive = 8;

const oneOf: Keyword = {
  met: (value, schema) => {
    const schemas = schemasIn(value, schema, 'oneOf');
    const among = schemas.length > mostExclusive ? schemas.map((one) => [meets(one)]) : eachAlone(schemas);
    return [{ kind: 'choice', among }];
  },
  unmet: (value, schema) => {
    const schemas = schemasIn(value, schema, 'oneOf');
    const pairs = schemas.flatMap((one, index) =>
      schemas.slice(index + 1).map((other) => [meets(one), meets(other)]),
    );
    return [schemas.map(fails), ...pairs];
  },
};

const condition: Keyword = {
  met: (_, schema) => {
    const { given, accepted, refused } = partsOf(schema);
    return [
      {
        kind: 'choice',
        among: [
          [meets(given), ...accepted.map(meets)],
          [fails(given), ...refused.map(meets)],
        ],
      },
    ];
  },
  unmet: (_, schema) => {
    const { given, accepted, refused } = partsOf(schema);
    return [
      ...accepted.map((one) => [meets(given), fails(one)]),
      ...refused.map((one) => [fails(given), fails(one)]),
    ];
  },
};

function partsOf(schema: Written) {
  const member = (keyword: string) => {
    const value = schema.value[keyword];
    return value === undefined ? [] : [inner(schema, value, keyword)];
  };
  return {
    given: inner(schema, schema.value.if ?? true, 'if'),
    accepted: member('then'),
    refused: member('else'),
  };
}

const reference: Keyword = {
  met: (value, schema) => {
    const target = literalAt(value, schema);
    return target === undefined ? [] : [meets(target)];
  },
  unmet: (value, schema) => {
    const target = literalAt(value, schema);
    return target === undefined ? anyValue : [[fails(target)]];
  },
};

/** The target of a reference within the document. */
export function literalAt(value: Json, { root }: Pick<Written, 'root'>): Literal | undefined {
  const target = typeof value === 'string' ? targetOf(root, value) : undefined;
  return target && { ...target, negated: false };
}

export const plainKeywords: Readonly<Record<string, Keyword>> = {
  $ref: reference,
  type,
  enum: listed((value) => (isArray(value) ? value : [])),
  const: listed((value) => [value]),
  minimum: bound('least', 'number'),
  exclusiveMinimum: bound('least', 'number', true),
  maximum: bound('most', 'number'),
  exclusiveMaximum: bound('most', 'number', true),
  multipleOf,
  minLength: bound('least', 'string'),
  maxLength: bound('most', 'string'),
  pattern: text('pattern'),
  format,
  minItems: bound('least', 'array'),
  maxItems: bound('most', 'array'),
  minProperties: bound('least', 'object'),
  maxProperties: bound('most', 'object'),
  allOf: {
    met: (value, schema) => schemasIn(value, schema, 'allOf').map(meets),
    unmet: (value, schema) => schemasIn(value, schema, 'allOf').map((one) => [fails(one)]),
  },
  anyOf: {
    met: (value, schema) => [
      { kind: 'choice', among: schemasIn(value, schema, 'anyOf').map((one) => [meets(one)]) },
    ],
    unmet: (value, schema) => [schemasIn(value, schema, 'anyOf').map(fails)],
  },
  oneOf,
  not: {
    met: (value, schema) => [fails(inner(schema, value, 'not'))],
    unmet: (value, schema) => [[meets(inner(schema, value, 'not'))]],
  },
  if: condition,
  $dynamicRef: unknown,
};

/** Whether a value is a schema that is an object. */
export function isWritten(literal: Literal): literal is Written {
  return isObject(literal.value);
}
