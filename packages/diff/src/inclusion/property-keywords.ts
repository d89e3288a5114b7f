// Keywords about the properties of an object.

import { isObject, type Json, stringsOf } from '@lunarest/openapi';
import { byBranch } from './by-branch.ts';
import { namesBeside, unevaluatedNames } from './evaluated.ts';
import { allBut, fails, inner, type Keyword, meets, negation, ofType, type Written } from './keyword.ts';
import type { Atom, Literal, Names, Part } from './rule.ts';

const anObject = ofType('object');

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

export const propertyKeywords: Readonly<Record<string, Keyword>> = {
  properties,
  required,
  patternProperties,
  additionalProperties,
  unevaluatedProperties,
  propertyNames,
  dependentRequired,
  dependentSchemas,
};
