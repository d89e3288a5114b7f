import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { lintOpened, openByName } from './lint-by-name.ts';
import { run } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const api = `openapi: 3.1.0
info: { title: Boxes, version: '1', license: { name: MIT, identifier: MIT } }
servers: [{ url: https://boxes.invalid }]
security: []
paths:
  /boxes:
    get:
      operationId: boxes
      summary: List boxes
      description: Gives every box that there is.
      responses: { '200': { description: The boxes. } }
  /lids:
    get:
      operationId: listLids
      summary: List lids
      description: Gives every lid that there is.
      responses: { '200': { description: The lids. } }
`;

/** A new folder with an API and a lunarest.yaml; the API may lie in a folder below. */
function written(configuration: string, below = '.'): { readonly file: string; readonly own: string } {
  const own = mkdtempSync(join(folder, 'of-'));
  mkdirSync(join(own, below), { recursive: true });
  writeFileSync(join(own, 'lunarest.yaml'), configuration);
  const file = join(own, below, 'api.yaml');
  writeFileSync(file, api);
  return { file, own };
}

async function linted(file: string, asked?: 'recommended' | 'luna' | 'all') {
  const { findings, ignored } = await lintOpened(await openByName([file]), asked);
  return {
    found: findings.map(({ severity, id, places: [place] }) => `${severity} ${place?.line} ${id}`),
    ignored,
  };
}

const both = ['warning 11 operation-4xx-response', 'warning 17 operation-4xx-response'];
const verb = 'warning 8 operation-id-begins-with-a-verb';

test.each([
  ['no content', '', both, 0],
  ['only a comment', '# later', both, 0],
  ['our style', 'extends: luna', [verb, ...both], 0],
  [
    'rules of the engine and of ours by their ids',
    'rules: { operation-4xx-response: off, operation-id-begins-with-a-verb: error }',
    ['error 8 operation-id-begins-with-a-verb'],
    0,
  ],
  [
    'findings to ignore at a place',
    "ignore: [{ rule: operation-4xx-response, pointer: '#/paths/~1lids', reason: Lids are old. }]",
    ['warning 11 operation-4xx-response'],
    1,
  ],
  [
    'findings to ignore in a file',
    'ignore: [{ rule: operation-4xx-response, file: api.yaml, reason: It is old. }]',
    [],
    2,
  ],
  [
    'findings to ignore in another file',
    'ignore: [{ rule: operation-4xx-response, file: api, reason: It is old. }]',
    both,
    0,
  ],
])('a lunarest.yaml can have %s', async (_, configuration, found, ignored) => {
  expect(await linted(written(configuration).file)).toEqual({ found, ignored });
});

test('a folder is ignored with all files in it', async () => {
  const configuration = 'ignore: [{ rule: operation-4xx-response, file: old, reason: It is old. }]';
  expect(await linted(written(configuration, 'old/ones').file)).toEqual({ found: [], ignored: 2 });
});

test('the option --rules takes precedence over the sets that the file extends', async () => {
  expect(await linted(written('extends: luna').file, 'recommended')).toEqual({ found: both, ignored: 0 });
});

test('the lunarest.yaml takes precedence over a redocly.yaml in the same folder', async () => {
  const { file, own } = written('extends: luna');
  writeFileSync(join(own, 'redocly.yaml'), 'extends: [minimal]');
  expect(await linted(file)).toEqual({ found: [verb, ...both], ignored: 0 });
});

test('ignored findings are counted', async () => {
  const { file } = written('ignore: [{ rule: operation-4xx-response, reason: It is old. }]');
  expect(await run('lint', file)).toEqual({
    code: 0,
    stdout: `${file}: no rule is violated.\n2 findings are ignored by lunarest.yaml.\n`,
    stderr: '',
  });
});

test.each([
  [
    'an unknown member',
    'rule: {}',
    '1: rule is not a known key; use extends, rules, ignore; did you mean rules?',
  ],
  ['an unknown set', 'extends: strict', '1: extends must be one of recommended, luna, all.'],
  [
    'an unknown level',
    'rules:\n  tag-description: loud',
    '2: tag-description must be one of off, warn, error.',
  ],
  ['an entry without a reason', 'ignore:\n  - { rule: tag-description }', '2: entry 1 has no reason.'],
  [
    'an invalid pointer',
    'ignore:\n  - { rule: tag-description, pointer: /paths, reason: Old. }',
    '2: pointer must be a JSON Pointer, for example #/paths/~1tasks.',
  ],
  [
    'an unknown rule',
    'rules:\n  tags-are-declared: off\n  operation-sumary: off',
    '3: the rule operation-sumary is not known; did you mean operation-summary?',
  ],
  [
    'an unknown ignored rule',
    'ignore:\n  - { rule: nothing-of-the-kind, reason: Old. }',
    '2: the rule nothing-of-the-kind is not known.',
  ],
])('%s is refused with its line', async (_, configuration, reason) => {
  const { file, own } = written(configuration);
  expect(await run('lint', file)).toEqual({
    code: 2,
    stdout: '',
    stderr: `lunarest: ${join(own, 'lunarest.yaml')}:${reason}\n`,
  });
});
