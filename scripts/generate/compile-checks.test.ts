import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
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

test('equal schemas are imported from the checks of the newer release, with all that refers to nothing else', async () => {
  const other = { type: 'object', properties: { title: { $ref: '#/components/schemas/Title' } } };
  const whole = (minLength: number) => ({
    components: { schemas: { Name: name, Title: { type: 'string', minLength } } },
  });
  const schemas = new Map<string, JsonObject>([
    ['#/a', reference],
    ['#/b', other],
    ['#/c', { type: 'array', items: { $ref: '#/components/schemas/Name' } }],
  ]);
  const newer = compileChecks(whole(3), new Map([...schemas].slice(0, 2)));
  const older = compileChecks(whole(4), schemas, 'answers', { module: './newer.mjs', ...newer });
  const folder = temporaryFolder();
  const names = (checks: typeof newer) => ['#/a', '#/b', '#/c'].flatMap((at) => checks.names.get(at) ?? []);
  const exporting = (list: readonly string[]) => `\nexport { ${list.join(', ')} };`;
  writeFileSync(join(folder, 'newer.mjs'), newer.source + exporting([...older.imported, ...names(newer)]));
  writeFileSync(join(folder, 'older.mjs'), older.source + exporting(names(older)));
  const [checksOfNewer, checksOfOlder] = await Promise.all(
    ['newer', 'older'].map((file) => import(pathToFileURL(join(folder, `${file}.mjs`)).href)),
  );
  const [a = '', b = '', c = ''] = names(older);
  const [newerA = '', newerB = ''] = names(newer);
  expect(checksOfOlder[a]).toBe(checksOfNewer[newerA]);
  expect([checksOfNewer[newerB]({ title: 'abc' }), checksOfOlder[b]({ title: 'abc' })]).toEqual([
    true,
    false,
  ]);
  expect([checksOfOlder[c](['ab']), checksOfOlder[c](['a'])]).toEqual([true, false]);
  expect(checksOfOlder[c].errors).toMatchObject([{ schemaPath: '#/components/schemas/Name/minLength' }]);
  expect(older.imported).toHaveLength(2);
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
