// Keywords about the items of an array and the properties of an object.

import { isAnnotation, isArray, isNumeric, isObject, type Json, stringsOf } from '@lunarest/openapi';
import { prefixLengthOf } from '../views/member-view.ts';
import { branchesOf } from './branches.ts';
import { namesBeside, unevaluatedFrom, unevaluatedNames } from './evaluated.ts';
import {
  allBut,
  anyValue,
  fails,
  inner,
  type Keyword,
  meets,
  negation,
  ofType,
  type Written,
} from './keyword.ts';
import type { Atom, Literal, Names, Part } from './rule.ts';

const anObject = ofType('object');
const anArray = ofType('array');

function presence(name: string, holds: boolean): Atom {
  return { kind: 'presence', name, holds };
}

function membersOf(value: Json, schema: Written, keyword: string): readonly (readonly [string, Literal])[] {
  return Object.entries(isObject(value) ? value : {}).map(([name, member]) => [
    name,
    inner(schema, member, keyword, name),
  ]);
}

const properties: Keyword = {
  met: (value, schema) => [{ kind: 'members', meets: new Map(membersOf(value, schema, 'properties')) }],
  unmet: (value, schema) =>
    membersOf(value, schema, 'properties').map(([name, member]) => [
      anObject,
      presence(name, true),
      { kind: 'property', name, meets: negation(member) },
    ]),
};

const required: Keyword = {
  met: (value) => stringsOf(value).map((name) => presence(name, true)),
  unmet: (value) => stringsOf(value).map((name) => [anObject, presence(name, false)]),
};

const patternProperties: Keyword = {
  met: (value, schema) =>
    membersOf(value, schema, 'patternProperties').map(([pattern, meet]) => ({
      kind: 'properties',
      names: { pattern },
      meet,
    })),
  unmet: (value, schema) =>
    membersOf(value, schema, 'patternProperties').map(([pattern, member]) => [
      anObject,
      { kind: 'some property', names: { pattern }, meets: negation(member) },
    ]),
};

const additionalProperties: Keyword = {
  met: (value, schema) => further(value, schema, 'additionalProperties', namesBeside([schema.value])),
  unmet: (value, schema) => someFurther(value, schema, 'additionalProperties', namesBeside([schema.value])),
};

/** Properties that are never evaluated meet the schema; one that violates it is not always evaluated. */
const unevaluatedProperties = byBranch({
  met: (value, schema) => further(value, schema, 'unevaluatedProperties', unevaluatedNames(schema, 'ever')),
  unmet: (value, schema) =>
    someFurther(value, schema, 'unevaluatedProperties', unevaluatedNames(schema, 'always')),
});

/** A keyword that depends on the outcomes of conditions. They are split only if the keyword closes the schema, because other values rarely justify the cases. */
function byBranch({ met, unmet }: Keyword): Keyword {
  const branchesFor = (value: Json, schema: Written) =>
    value === false ? branchesOf(schema) : [{ holds: [], schema }];
  return {
    met: (value, schema) => {
      const branches = branchesFor(value, schema);
      const among = branches.map((branch) => [...branch.holds, ...met(value, branch.schema)]);
      return branches.length === 1 ? among.flat() : [{ kind: 'choice', among }];
    },
    unmet: (value, schema) =>
      branchesFor(value, schema).flatMap((branch) =>
        unmet(value, branch.schema).map((parts) => [...branch.holds, ...parts]),
      ),
  };
}

/** All properties with these names meet the schema of the keyword. */
function further(value: Json, schema: Written, keyword: string, names: Names | undefined): readonly Part[] {
  return names === undefined ? [] : [{ kind: 'properties', names, meet: inner(schema, value, keyword) }];
}

/** A property with one of these names does not meet the schema of the keyword. */
function someFurther(
  value: Json,
  schema: Written,
  keyword: string,
  names: Names | undefined,
): readonly (readonly Part[])[] {
  if (names === undefined) return [];
  return [[anObject, { kind: 'some property', names, meets: negation(inner(schema, value, keyword)) }]];
}

const propertyNames: Keyword = {
  met: (value, schema) => [{ kind: 'names', meet: inner(schema, value, 'propertyNames') }],
  unmet: (value, schema) => [
    [anObject, { kind: 'some property', named: negation(inner(schema, value, 'propertyNames')) }],
  ],
};

/** The rules of a property that requires others: it is missing, or the rules hold. */
function unless(name: string, rules: readonly Part[]): Part {
  return { kind: 'choice', among: [[allBut('object')], [anObject, presence(name, false)], rules] };
}

const dependentRequired: Keyword = {
  met: (value) =>
    Object.entries(isObject(value) ? value : {}).map(([name, needed]) =>
      unless(
        name,
        stringsOf(needed).map((other) => presence(other, true)),
      ),
    ),
  unmet: (value) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, needed]) =>
      stringsOf(needed).map((other) => [anObject, presence(name, true), presence(other, false)]),
    ),
};

const dependentSchemas: Keyword = {
  met: (value, schema) =>
    membersOf(value, schema, 'dependentSchemas').map(([name, member]) => unless(name, [meets(member)])),
  unmet: (value, schema) =>
    membersOf(value, schema, 'dependentSchemas').map(([name, member]) => [
      anObject,
      presence(name, true),
      fails(member),
    ]),
};

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

export const memberKeywords: Readonly<Record<string, Keyword>> = {
  properties,
  required,
  patternProperties,
  additionalProperties,
  unevaluatedProperties,
  propertyNames,
  dependentRequired,
  dependentSchemas,
  prefixItems,
  items,
  unevaluatedItems,
  contains,
  uniqueItems,
};
