// Changes of a schema: each keyword, each property, each member.
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { type Change, remove, rename, set } from './change.ts';

export function schemaChanges(value: JsonObject): readonly Change[] {
  return [
    ...Object.entries(value).flatMap(([word, item]) => keywordChanges(word, item)),
    ...stringsAt(value, 'required').map((_, index) => remove('schema-required', ['required', index])),
    ...optionalOf(value).map((name) =>
      set('schema-required', ['required'], [...stringsAt(value, 'required'), name]),
    ),
    ...Object.keys(objectAt(value, 'properties')).flatMap((name) => [
      remove('property', ['properties', name]),
      rename('property', ['properties', name], `${name}X`),
    ]),
    ...(isObject(value.properties) ? [set('property', ['properties', 'unheardOf'], { type: 'string' })] : []),
    ...(typeof value.type === 'string' ? [set('nullability', ['type'], [value.type, 'null'])] : []),
  ];
}

function optionalOf(value: JsonObject): readonly string[] {
  const required = stringsAt(value, 'required');
  return Object.keys(objectAt(value, 'properties')).filter((name) => !required.includes(name));
}

function keywordChanges(word: string, item: Json): readonly Change[] {
  return keywords[word]?.(`schema-${word}`, word, item) ?? [];
}

type KeywordChanges = (operator: string, word: string, item: Json) => readonly Change[];

const bound: KeywordChanges = (operator, word, item) => [
  step(operator, word, item, 1n),
  step(operator, word, item, -1n),
];

const keywords: Readonly<Record<string, KeywordChanges>> = {
  minimum: bound,
  maximum: bound,
  minLength: bound,
  maxLength: bound,
  type: (operator, word, item) => [set(operator, [word], item === 'string' ? 'integer' : 'string')],
  pattern: (operator, word) => [set(operator, [word], '^x*$'), remove(operator, [word])],
  format: (operator, word) => [remove(operator, [word])],
  const: (operator, word, item) => [
    set(operator, [word], typeof item === 'number' ? item + 1 : 'other'),
    remove(operator, [word]),
  ],
  default: (operator, word, item) => [set(operator, [word], item === false ? true : 'other')],
  additionalProperties: (operator, word, item) => [set(operator, [word], item !== true)],
  enum: (_, word, item) => (isArray(item) ? memberChanges(word, item) : []),
};

function memberChanges(word: string, members: readonly Json[]): readonly Change[] {
  return [
    ...members.map((_, index) => remove('enum-member', [word, index])),
    ...members.flatMap((member, index) =>
      typeof member === 'string' ? [set('enum-member', [word, index], `${member}_X`)] : [],
    ),
    set('enum-member', [word], [...members, typeof members[0] === 'number' ? 99 : 'UNHEARD_OF']),
  ];
}

function step(operator: string, word: string, item: Json, by: bigint): Change {
  const stepped = BigInt(String(item)) + by;
  return set(
    operator,
    [word],
    Number.isSafeInteger(Number(stepped)) && typeof item !== 'bigint' ? Number(stepped) : stepped,
  );
}
