import { expect, test } from '@jest/globals';
import { filesInMemory } from '../testing/files-in-memory.ts';
import { openContract, readContract } from './read-contract.ts';
import { releasesOf } from './release.ts';

const contract = {
  '/spec/openapi.yaml': `openapi: 3.1.0
info: { title: Things, version: '17' }
x-luna-release: '17'
paths:
  /things: { $ref: 'paths.yaml#/things' }
`,
  '/spec/paths.yaml': `things:
  get: { responses: { '200': { $ref: 'responses.yaml#/Things' } } }
  delete: { responses: { '204': { description: gone } } }
old:
  get: { responses: { '200': { $ref: 'responses.yaml#/Old' } } }
`,
  '/spec/responses.yaml': 'Things: { description: things }\nOld: { description: old }\n',
};

function overlay(release: string, ...actions: readonly string[]): string {
  const all = [
    `{ target: $, update: { x-luna-release: '${release}', info: { version: '${release}' } } }`,
    ...actions,
  ];
  return `overlay: 1.0.0\nactions:\n${all.map((action) => `  - ${action}\n`).join('')}`;
}

const chain = {
  ...contract,
  '/spec/releases/15.overlay.yaml': overlay('15', `{ target: '$.paths["/things"].delete', remove: true }`),
  '/spec/releases/14.overlay.yaml': overlay(
    '14',
    `{ target: '$.paths["/things"].get', update: { summary: only in 14 } }`,
    "{ target: $.paths, update: { /old: { $ref: '../paths.yaml#/old' } } }",
  ),
};

test('each overlay is applied to the next newer release', () => {
  const releases = releasesOf(readContract('/spec', filesInMemory(chain)));
  expect(releases.map(({ release, document }) => [release, document.paths])).toEqual([
    [
      '14',
      {
        '/things': {
          get: { responses: { 200: { $ref: '#/components/responses/Things' } }, summary: 'only in 14' },
        },
        '/old': { get: { responses: { 200: { $ref: '#/components/responses/Old' } } } },
      },
    ],
    ['15', { '/things': { get: { responses: { 200: { $ref: '#/components/responses/Things' } } } } }],
    [
      '17',
      {
        '/things': {
          get: { responses: { 200: { $ref: '#/components/responses/Things' } } },
          delete: { responses: { 204: { description: 'gone' } } },
        },
      },
    ],
  ]);
});

test('a component to which only an older release refers is only in that release', () => {
  const releases = releasesOf(readContract('/spec', filesInMemory(chain)));
  expect(releases.map(({ document }) => document.components)).toEqual([
    { responses: { Things: { description: 'things' }, Old: { description: 'old' } } },
    { responses: { Things: { description: 'things' } } },
    { responses: { Things: { description: 'things' } } },
  ]);
});

test('a place of a release is located in the overlay that set it, or in the files of the newest release', () => {
  const [newest, middle, oldest] = openContract('/spec', filesInMemory(chain));
  expect(newest?.locate('#/paths/~1things/get')).toEqual({ file: 'paths.yaml', line: 2, column: 3 });
  expect(middle?.locate('#/info/version')).toEqual({ file: '15.overlay.yaml', line: 3, column: 58 });
  expect(oldest?.locate('#/paths/~1things/get/summary')).toEqual({
    file: '14.overlay.yaml',
    line: 4,
    column: 51,
  });
  expect(oldest?.locate('#/paths/~1old/get')).toEqual({ file: 'paths.yaml', line: 5, column: 3 });
  expect(oldest?.locate('#/components/responses/Old')).toEqual({
    file: 'responses.yaml',
    line: 2,
    column: 1,
  });
  expect(oldest?.locate('#/paths/~1things/get/responses')).toEqual({
    file: 'paths.yaml',
    line: 2,
    column: 10,
  });
});

test('a part is located where it was before the actions of an overlay moved or copied it', () => {
  const files = {
    '/spec/openapi.yaml': `openapi: 3.1.0
x-luna-release: '17'
tags:
  - name: a
  - name: b
  - name: c
paths:
  /a: { get: { tags: [a, b] } }
`,
    '/spec/releases/15.overlay.yaml': overlay(
      '15',
      "{ target: '$.tags[0,1]', remove: true }",
      "{ target: '$.tags', update: { name: d } }",
      '{ target: $.paths, update: { /b: {} } }',
      '{ target: \'$.paths["/b"]\', copy: \'$.paths["/a"]\' }',
      '{ target: \'$.paths["/b"].get\', update: { tags: [e] } }',
      "{ target: '$.paths.*.get.tags[0]', remove: true }",
    ),
  };
  const [, older] = openContract('/spec', filesInMemory(files));
  expect(older?.root).toMatchObject({
    tags: [{ name: 'c' }, { name: 'd' }],
    paths: { '/a': { get: { tags: ['b'] } }, '/b': { get: { tags: ['b', 'e'] } } },
  });
  const at = (pointer: string) => {
    const { file, line, column } = older?.locate(pointer) ?? {};
    return `${file}:${line}:${column}`;
  };
  expect(['#/tags/0/name', '#/tags/1/name'].map(at)).toEqual(['openapi.yaml:6:5', '15.overlay.yaml:5:35']);
  expect(['#/paths/~1a/get/tags/0', '#/paths/~1b/get/tags/0', '#/paths/~1b/get/tags/1'].map(at)).toEqual([
    'openapi.yaml:8:26',
    'openapi.yaml:8:26',
    '15.overlay.yaml:8:53',
  ]);
});

test('an overlay whose release differs from its file name is refused', () => {
  const files = { ...contract, '/spec/releases/14.overlay.yaml': overlay('15') };
  expect(() => readContract('/spec', filesInMemory(files))).toThrow(
    "14.overlay.yaml cannot be applied: it makes release 15; set x-luna-release to '14'",
  );
});

test.each([
  [
    'a target that no longer matches anything',
    `{ target: '$.paths["/things", "/gone"]', remove: true }`,
    '14.overlay.yaml cannot be applied: overlay target matches nothing: $.paths["/gone"]',
  ],
  [
    'a reference that cannot be resolved',
    "{ target: $.paths, update: { /more: { $ref: '../paths.yaml#/missing' } } }",
    '14.overlay.yaml:4:43: ../paths.yaml#/missing cannot be resolved',
  ],
])('%s is reported with its overlay', (_, action, message) => {
  const files = { ...contract, '/spec/releases/14.overlay.yaml': overlay('14', action) };
  expect(() => readContract('/spec', filesInMemory(files))).toThrow(message);
});
