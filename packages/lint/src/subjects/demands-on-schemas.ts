// The requirements of OpenAPI for a single schema.
import { anchoredAt, isArray, isNumeric, type JsonObject } from '@lunarest/openapi';
import { readPattern } from '@lunarest/schemas';
import {
  type Demand,
  hasAll,
  hasRepeated,
  isBefore32,
  isWholeUri,
  keysOf,
  lists,
  memberIn,
  where,
} from './demands.ts';
import { appliesItself } from './leading-references.ts';

export const demandsOnSchemas: readonly Demand[] = [
  {
    of: ['schema'],
    message: 'An xml has a nodeType beside attribute or wrapped, which OpenAPI 3.2 forbids',
    advice: 'Keep the nodeType.',
    broken: ({ xml }, version) =>
      isBefore32(version)
        ? []
        : ['attribute', 'wrapped'].flatMap((old) => where(hasAll(xml, 'nodeType', old), 'xml', old)),
  },
  {
    of: ['schema'],
    message: 'The namespace of an xml is not a URI with a scheme',
    advice: 'Write the whole URI of the namespace.',
    broken: ({ xml }) => {
      const namespace = memberIn(xml, 'namespace');
      return where(typeof namespace === 'string' && !isWholeUri(namespace), 'xml', 'namespace');
    },
  },
  {
    of: ['schema'],
    message: 'The items are a list, which OpenAPI 3.0 forbids',
    advice: 'Describe all items by one schema.',
    // Later, the engine reports it.
    broken: ({ items }, version) => where(version.startsWith('3.0') && isArray(items), 'items'),
  },
  {
    of: ['schema'],
    message: 'A property is readOnly and writeOnly, which OpenAPI 3.0 forbids',
    advice: 'Keep one of them.',
    broken: ({ readOnly, writeOnly }, version) =>
      where(version.startsWith('3.0') && readOnly === true && writeOnly === true),
  },
  {
    of: ['schema'],
    message: 'A multipleOf is not above 0',
    advice: 'Use the distance between two values.',
    broken: ({ multipleOf }) => where(isNumeric(multipleOf) && multipleOf <= 0, 'multipleOf'),
  },
  {
    of: ['schema'],
    message: 'A lower bound is above the upper one',
    advice: 'Exchange the bounds, or remove one of them.',
    broken: (schema) =>
      pairsOfBounds.flatMap(([least, most]) => where(areCrossed(schema, least, most), least)),
  },
  {
    of: ['schema'],
    message: 'A schema applies itself to the same value, without an end',
    advice: 'Refer to it from a property or an item, or remove the reference.',
    broken: (schema, _, at) => where(appliesItself(schema, at)),
  },
  {
    of: ['schema'],
    message: 'An anchor has a name that JSON Schema does not permit',
    advice: 'Begin with a letter, and continue with letters, digits, dashes, dots and underscores.',
    broken: (schema) =>
      ['$anchor', '$dynamicAnchor'].flatMap((keyword) => {
        const name = schema[keyword];
        return where(typeof name === 'string' && !/^[a-z_][\w.-]*$/i.test(name), keyword);
      }),
  },
  {
    of: ['schema'],
    message: 'An $id has a fragment, which JSON Schema forbids',
    advice: 'Remove what follows the #, or write it as an $anchor.',
    broken: ({ $id }) => where(typeof $id === 'string' && /#./.test($id), '$id'),
  },
  {
    of: ['schema'],
    message: 'A dynamic reference leads to no anchor',
    advice: 'Correct the name, or add a $dynamicAnchor.',
    broken: ({ $dynamicRef }, _, { root }) => {
      const [, name] = /^#([a-z_].*)$/i.exec(String($dynamicRef)) ?? [];
      return where(name !== undefined && anchoredAt(root, name).length === 0, '$dynamicRef');
    },
  },
  {
    of: ['schema'],
    message: 'A list of types is empty, or has a type twice',
    advice: 'List each type once.',
    broken: ({ type }) => where(isArray(type) && (type.length === 0 || hasRepeated(type)), 'type'),
  },
  {
    of: ['schema'],
    message: 'An enumeration has no value',
    advice: 'List the values, or remove the enumeration.',
    broken: ({ enum: listed }) => where(isArray(listed) && listed.length === 0, 'enum'),
  },
  {
    of: ['schema'],
    message: 'An enumeration excludes the const beside it',
    advice: 'Remove one of them, or list the value.',
    broken: ({ enum: listed, const: only }) =>
      where(only !== undefined && isArray(listed) && listed.length > 0 && !lists(listed, only), 'const'),
  },
  {
    of: ['schema'],
    message: 'A list of required properties has a property twice',
    advice: 'List each property once.',
    broken: ({ required, dependentRequired }) => [
      ...where(isArray(required) && hasRepeated(required), 'required'),
      ...keysOf(dependentRequired).flatMap((key) => {
        const names = memberIn(dependentRequired, key);
        return where(isArray(names) && hasRepeated(names), 'dependentRequired', key);
      }),
    ],
  },
  {
    of: ['schema'],
    message: 'An array has no items, which OpenAPI 3.0 requires',
    advice: 'Use items: {} to allow any item.',
    broken: ({ type, items }, version) =>
      where(version.startsWith('3.0') && type === 'array' && items === undefined),
  },
  {
    of: ['schema'],
    message: 'A pattern is not an ECMA-262 regular expression',
    advice: 'Use JavaScript syntax, without delimiters and flags.',
    broken: ({ pattern, patternProperties }) => [
      ...where(typeof pattern === 'string' && !isReadable(pattern), 'pattern'),
      ...keysOf(patternProperties).flatMap((key) => where(!isReadable(key), 'patternProperties', key)),
    ],
  },
];

const pairsOfBounds = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const;

/** Whether no number is within the bounds. In OpenAPI 3.0, `exclusiveMinimum: true` is beside its `minimum`. */
function areCrossed(schema: JsonObject, least: string, most: string): boolean {
  const [lower, upper] = [schema[least], schema[most]];
  if (!isNumeric(lower) || !isNumeric(upper)) return false;
  const isOpen = /exclusive/.test(least + most) || (least === 'minimum' && hasOpenEnd(schema));
  return lower > upper || (isOpen && lower === upper);
}

function hasOpenEnd({ exclusiveMinimum, exclusiveMaximum }: JsonObject): boolean {
  return exclusiveMinimum === true || exclusiveMaximum === true;
}

/** Escapes of letters without a meaning in ECMA-262, which Unicode mode forbids; in other languages, they have one. */
const foreignEscape = /(?<!\\)(?:\\\\)*\\[ACEFGHIJKLMNOQRTUVXYZaeghijlmoqyz]/;

function isReadable(pattern: string): boolean {
  try {
    readPattern(pattern);
    return !foreignEscape.test(pattern);
  } catch {
    return false;
  }
}
