// Keywords about the items of an array.

import { isAnnotation, isArray, isNumeric, isObject, type Json } from '@lunarest/openapi';
import { prefixLengthOf } from '../views/member-view.ts';
import { byBranch } from './by-branch.ts';
import { unevaluatedFrom } from './evaluated.ts';
import { anyValue, inner, type Keyword, negation, ofType, type Written } from './keyword.ts';
import type { Atom, Part } from './rule.ts';

const anArray = ofType('array');

const everywhere = Number.POSITIVE_INFINITY;

function longerThan(length: number): Atom {
  return { kind: 'least', of: 'array', limit: length, exclusive: true };
}

const prefixItems: Keyword = {
  met: (value, schema) =>
    (isArray(value) ? value : []).map((item, index) => ({
      kind: 'items',
      from: index,
      to: index + 1,
      meet: inner(schema, item, 'prefixItems', index),
    })),
  unmet: (value, schema) =>
    (isArray(value) ? value : []).map((item, index) => [
      anArray,
      longerThan(index),
      {
        kind: 'items',
        from: index,
        to: index + 1,
        meet: negation(inner(schema, item, 'prefixItems', index)),
      },
    ]),
};

/** Items from an index on meet the schema of the keyword. */
function later(value: Json, schema: Written, keyword: string, from: number): readonly Part[] {
  return [{ kind: 'items', from, to: everywhere, meet: inner(schema, value, keyword) }];
}

/** An item from the index on does not meet the schema of the keyword. */
function someLater(
  value: Json,
  schema: Written,
  keyword: string,
  from: number,
): readonly (readonly Part[])[] {
  return [[anArray, { kind: 'some item', from, meets: negation(inner(schema, value, keyword)) }]];
}

const items: Keyword = {
  met: (value, schema) => later(value, schema, 'items', prefixLengthOf(schema.value)),
  unmet: (value, schema) => someLater(value, schema, 'items', prefixLengthOf(schema.value)),
};

/** As `unevaluatedProperties`. */
const unevaluatedItems = byBranch({
  met: (value, schema) => {
    const from = unevaluatedFrom(schema, 'ever');
    return from === undefined ? [] : later(value, schema, 'unevaluatedItems', from);
  },
  unmet: (value, schema) => {
    const from = unevaluatedFrom(schema, 'always');
    return from === undefined ? [] : someLater(value, schema, 'unevaluatedItems', from);
  },
});

/** At least `minContains` items meet the schema; an upper bound is ignored unless every item meets it. */
const contains: Keyword = {
  met: (value, schema) => {
    const least = leastOf(schema);
    if (isAnything(value)) return countsAllowed(schema);
    if (least === 0) return [];
    const all: readonly Part[] = [
      { kind: 'least', of: 'array', limit: least, exclusive: false },
      { kind: 'some item', from: 0, meets: inner(schema, value, 'contains') },
    ];
    return all;
  },
  unmet: (value, schema) => {
    const least = leastOf(schema);
    if (isAnything(value)) return countsAllowed(schema).map((count) => [anArray, outside(count)]);
    const tooMany = schema.value.maxContains === undefined ? [] : anyValue;
    if (least === 0) return tooMany;
    const none: Part = {
      kind: 'items',
      from: 0,
      to: everywhere,
      meet: negation(inner(schema, value, 'contains')),
    };
    return [...tooMany, least === 1 ? [anArray, none] : [anArray]];
  },
};

function isAnything(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isAnnotation));
}

type Count = Extract<Atom, { readonly kind: 'least' | 'most' }>;

/** The lengths of a list of which every item counts as contained. */
function countsAllowed(schema: Written): readonly Count[] {
  const [least, most] = [leastOf(schema), schema.value.maxContains];
  return [
    ...(least === 0 ? [] : [count('least', least)]),
    ...(isNumeric(most) ? [count('most', Number(most))] : []),
  ];
}

function count(kind: Count['kind'], limit: number): Count {
  return { kind, of: 'array', limit, exclusive: false };
}

function outside({ kind, limit }: Count): Count {
  return kind === 'least' ? count('most', limit - 1) : count('least', limit + 1);
}

function leastOf({ value }: Written): number {
  return isNumeric(value.minContains) ? Number(value.minContains) : 1;
}

const uniqueItems: Keyword = {
  met: (value) => (value === true ? [{ kind: 'unique', holds: true }] : []),
  unmet: (value) => (value === true ? [[anArray, longerThan(1), { kind: 'unique', holds: false }]] : []),
};

export const itemKeywords: Readonly<Record<string, Keyword>> = {
  prefixItems,
  items,
  unevaluatedItems,
  contains,
  uniqueItems,
};
