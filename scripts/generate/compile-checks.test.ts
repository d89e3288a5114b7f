import { expect, test } from '@jest/globals';
import { compileChecks } from './compile-checks.ts';

const name = { type: 'string', description: 'a name', minLength: 2 };
const document = { components: { schemas: { Name: name } } };
const reference = { type: 'object', properties: { title: { $ref: '#/components/schemas/Name' } } };

/** The function generated for a schema, extracted from its module. */
function checkOf(pointer: string, schemas: ReadonlyMap<string, typeof reference>) {
  const { source, names } = compileChecks(document, schemas);
  return new Function(`${source}\nreturn ${names.get(pointer)};`)();
}

test('the error of a check has the place in the value and the place in the document', () => {
  const check = checkOf('#/a', new Map([['#/a', reference]]));
  expect(check({ title: 'ab' })).toBe(true);
  expect(check({ title: '😀' })).toBe(false);
  expect(check.errors).toEqual([
    {
      instancePath: '/title',
      schemaPath: '#/components/schemas/Name/minLength',
      keyword: 'minLength',
      params: { limit: 2 },
    },
  ]);
});

test('a schema with several references is compiled once', () => {
  const { source } = compileChecks(
    document,
    new Map([
      ['#/a', reference],
      ['#/b', reference],
    ]),
  );
  expect(source.match(/keyword:"minLength"/g)?.length).toBe(1);
});

test('a property that is named like an annotation is checked', () => {
  const schemas = new Map([['#/a', { type: 'object', properties: { description: { type: 'string' } } }]]);
  const { source, names } = compileChecks(document, schemas);
  const check = new Function(`${source}\nreturn ${names.get('#/a')};`)();
  expect([check({ description: '' }), check({ description: 1 })]).toEqual([true, false]);
});

test.each([
  ['an unknown keyword', { type: 'object', propertis: {} }, /propertis/],
  [
    'a bound beyond the exact range of JavaScript numbers',
    { type: 'integer', maximum: 99999999999999999n },
    /beyond what/,
  ],
  [
    'a keyword whose check would need a package at run time',
    { type: 'array', uniqueItems: true, items: { type: 'object' } },
    /runtime\/equal/,
  ],
])('is refused: %s', (_, schema, message) => {
  expect(() => compileChecks(document, new Map([['#/a', schema]]))).toThrow(message);
});
