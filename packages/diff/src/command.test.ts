import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { everyCheck } from './checking/checks.ts';
import { run } from './testing/run.ts';

describe('the list of checks', () => {
  test('has every check with its verdicts, an example and advice', async () => {
    const { code, stdout, stderr } = await run('diff', '--list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(everyCheck.filter(({ id }) => !stdout.includes(`\n  ${id}\n`))).toEqual([]);
    expect(stdout).toContain(`Bounds

  request-bound-was-tightened
    clients: breaking; servers: compatible
    \`maximum\` of the request body was tightened from 20 to 10
    Check the values of clients against the new bound.

  response-bound-was-tightened
`);
  });

  test('explains the conditions of a verdict', async () => {
    const { stdout } = await run('diff', '--list');
    expect(stdout).toContain(
      '    clients: compatible if it was deprecated and its sunset date has passed, risky if it was deprecated, and no sunset date lies ahead, breaking if it was required, otherwise risky; servers: breaking if the object now refuses other properties, otherwise compatible\n',
    );
  });

  test('has a JSON format for programs', async () => {
    const { stdout } = await run('--format', 'json', 'diff', '--list');
    const { checks } = JSON.parse(stdout);
    expect(checks.map(({ id }: { id: string }) => id)).toEqual(everyCheck.map(({ id }) => id));
    expect(checks).toContainEqual({
      id: 'response-header-was-removed',
      direction: 'response',
      area: 'fields',
      keyword: 'field',
      action: 'removed',
      clients: [
        { verdict: 'compatible', if: 'it was deprecated and its sunset date has passed' },
        { verdict: 'risky', if: 'it was deprecated, and no sunset date lies ahead' },
        { verdict: 'breaking', if: 'it was required' },
        { verdict: 'risky' },
      ],
      servers: [{ verdict: 'compatible' }],
      example: 'The header `X-Trace` of the answer was removed',
      advice: 'Stop relying on the header.',
    });
  });

  test('equals the page in docs/ in the format Markdown', async () => {
    const { stdout } = await run('diff', '--list', '--format', 'markdown');
    const kept = new URL('../../../docs/diff-checks.md', import.meta.url);
    expect(stdout).toBe(readFileSync(kept, 'utf8'));
  });
});

test.each([
  [
    'a list as JUnit',
    ['--list', '--format', 'junit'],
    'a list has no format junit; use text, json, markdown',
  ],
  ['a list of something', ['--list', '14'], 'diff --list compares nothing: omit A and B'],
  ['one document', ['14'], 'diff needs two documents, A and B'],
])('%s is refused', async (_, args, reason) => {
  expect(await run('diff', ...args)).toEqual({ code: 2, stdout: '', stderr: `lunarest: ${reason}\n` });
});
