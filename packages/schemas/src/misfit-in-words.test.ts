import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { misfitInDocument } from './schema-fits.ts';

const Name = { minLength: 4 };
const misfit = misfitInDocument({ openapi: '3.1.0', components: { schemas: { Name } } });

test.each([
  [
    'an unknown property',
    { type: 'object', properties: {}, additionalProperties: false },
    { color: 'red' },
    'must NOT have the property `color`',
  ],
  [
    'an unevaluated property',
    { type: 'object', unevaluatedProperties: false },
    { color: 'red' },
    'must NOT have the property `color`',
  ],
  [
    'a value outside the enumeration',
    { properties: { size: { enum: ['small', 2, null] } } },
    { size: 'big' },
    '/size must be one of "small", 2, null',
  ],
  [
    'a value outside a long enumeration',
    { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    0,
    'must be one of 1, 2, 3, 4, 5, 6, 7, 8 and 2 more',
  ],
  ['a value other than the constant', { const: 'small' }, 'big', 'must be "small"'],
  ['a value of none of the types', { type: ['string', 'null'] }, 1, 'must be string or null'],
  ['a long value', { const: 'x'.repeat(99) }, 'y', `must be "${'x'.repeat(59)}…`],
  ['a missing property', { required: ['size'] }, {}, "must have required property 'size'"],
  [
    'a property whose name does not fit',
    { properties: { sizes: { propertyNames: { pattern: '^[a-z]+$' } } } },
    { sizes: { Big: 1 } },
    '/sizes the name `Big` must match pattern "^[a-z]+$"',
  ],
  ['a forbidden property', { properties: { big: false } }, { big: 1 }, '/big is not allowed'],
  ['a forbidden name', { propertyNames: false }, { big: 1 }, 'the name `big` is not allowed'],
])('the reason names %s', (_, schema, value, reason) => {
  expect(misfit(schema, value, 'request')?.reason).toBe(reason);
});

test.each<[string, Json, unknown, string]>([
  ['the value itself', { type: 'object' }, 1, ''],
  [
    'a value within it',
    { properties: { 'a/b': { items: { type: 'string' } } } },
    { 'a/b': ['', 1] },
    '/a~1b/1',
  ],
  ['a property that is not allowed', { additionalProperties: false }, { a: 1 }, '/a'],
  ['a property whose name does not fit', { propertyNames: { maxLength: 1 } }, { a: 1, 'b~c': 1 }, '/b~0c'],
  ['the object without a required property', { properties: { a: { required: ['b'] } } }, { a: {} }, '/a'],
  [
    'the smallest value around several',
    { properties: { a: { additionalProperties: { type: 'string' } } } },
    { a: { b: 1, c: 2 } },
    '/a',
  ],
  [
    'the value that fits no alternative',
    { properties: { a: { oneOf: [{ properties: { b: { type: 'null' } } }, { type: 'string' }] } } },
    { a: { b: 1 } },
    '/a',
  ],
])('the place of a misfit is %s', (_, schema, value, within) => {
  expect(misfit(schema, value, 'request')?.within).toBe(within);
});
