// Keywords about the items of an array and the properties of an object.
import { isArray, isNumeric, isObject, type Json, stringsOf } from '@lunarest/openapi';
import { evaluatedNames } from './evaluated-names.ts';
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

/** A keyword about the properties that the schema does not describe. */
function further(keyword: string, describedBy: (schema: Written) => Names | undefined): Keyword {
  return {
    met: (value, schema) => {
      const names = describedBy(schema);
      return names === undefined ? [] : [{ kind: 'properties', names, meet: inner(schema, value, keyword) }];
    },
    unmet: (value, schema) => {
      const names = describedBy(schema);
      if (names === undefined) return anyValue;
      return [[anObject, { kind: 'some property', names, meets: negation(inner(schema, value, keyword)) }]];
    },
  };
}

function describedHere({ value }: Written): Names {
  const names = (keyword: string) => {
    const described = value[keyword];
    return Object.keys(isObject(described) ? described : {});
  };
  return { except: new Set(names('properties')), unlike: names('patternProperties') };
}

const propertyNames: Keyword = {
  met: (value, schema) => [{ kind: 'names', meet: inner(schema, value, 'propertyNames') }],
  unmet: (value, schema) => [
    [anObject, { kind: 'some property', named: negation(inner(schema, value, 'propertyNames')) }],
  ],
};

/** The rules of a property that comes with others: it is missing, or they hold. */
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

function laterItems(keyword: string): Keyword {
  const first = ({ value }: Written) => (isArray(value.prefixItems) ? value.prefixItems.length : 0);
  return {
    met: (value, schema) => [
      { kind: 'items', from: first(schema), to: everywhere, meet: inner(schema, value, keyword) },
    ],
    unmet: (value, schema) => [
      [anArray, { kind: 'some item', from: first(schema), meets: negation(inner(schema, value, keyword)) }],
    ],
  };
}

const items = laterItems('items');

/** Keywords that evaluate items, so that it is not known which ones `unevaluatedItems` applies to. */
const evaluating = ['items', 'contains', '$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', 'not'];

const unevaluatedItems: Keyword = {
  met: (value, schema) => (isKnown(schema) ? laterItems('unevaluatedItems').met(value, schema) : []),
  unmet: (value, schema) =>
    isKnown(schema) ? laterItems('unevaluatedItems').unmet(value, schema) : anyValue,
};

function isKnown({ value }: Written): boolean {
  return evaluating.every((keyword) => value[keyword] === undefined);
}

/** At least `minContains` items meet the schema; of an upper bound, nothing is known. */
const contains: Keyword = {
  met: (value, schema) => {
    const least = leastOf(schema);
    if (least === 0) return [];
    const all: readonly Part[] = [
      { kind: 'least', of: 'array', limit: least, exclusive: false },
      { kind: 'some item', from: 0, meets: inner(schema, value, 'contains') },
    ];
    return all;
  },
  unmet: (value, schema) => {
    const least = leastOf(schema);
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
  additionalProperties: further('additionalProperties', describedHere),
  unevaluatedProperties: further('unevaluatedProperties', evaluatedNames),
  propertyNames,
  dependentRequired,
  dependentSchemas,
  prefixItems,
  items,
  unevaluatedItems,
  contains,
  uniqueItems,
};
