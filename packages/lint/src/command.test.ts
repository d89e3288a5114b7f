import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { rules } from './generated/rules.ts';
import { run } from './testing/run.ts';

describe('the list of rules', () => {
  test('equals the page in docs/ in the format Markdown', async () => {
    const { stdout } = await run('lint', '--list', '--format', 'markdown');
    const kept = new URL('../../../docs/lint-rules.md', import.meta.url);
    expect(stdout).toBe(readFileSync(kept, 'utf8'));
  });

  test('explains the demand, the reason and the scope of a rule in a terminal', async () => {
    const { code, stdout } = await run('lint', '--list');
    expect(code).toBe(0);
    expect(stdout.split('\n\n').find((block) => block.startsWith('no-answer-is-left-to-default'))).toBe(
      `no-answer-is-left-to-default
  Every answer has its own status; no operation has a default response.
  A default response does not state when it occurs, so a client cannot distinguish its cases.
  An error in the contract of Luna appliances, a warning in other contracts with \`--rules luna\` or \`--rules all\`.`,
    );
  });

  test('has the examples of each rule in the format JSON', async () => {
    const { stdout } = await run('lint', '--list', '--format', 'json');
    const { rules } = JSON.parse(stdout);
    const [found] = rules.filter(({ id }: { id: string }) => id === 'links-lead-somewhere');
    expect(Object.keys(found)).toEqual(['id', 'demands', 'why', 'scope', 'good', 'bad']);
  });

  test('reads no document', async () => {
    expect(await run('lint', '--list', '17')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'lunarest: lint --list reads no document: omit the names\n',
    });
  });
});

describe('a file to lint', () => {
  const shelter = fileURLToPath(new URL('../documents/shelter-3.0.yaml', import.meta.url));

  test.each([
    ['1', 'warnings count', []],
    ['0', 'only errors count', ['--fail-on', 'error']],
    ['1', 'notes also count', ['--fail-on', 'note']],
  ])('ends with %s when %s', async (expected, _, args) => {
    const { code, stderr } = await run('lint', shelter, ...args);
    expect({ code: String(code), stderr }).toEqual({ code: expected, stderr: '' });
  });

  test('is linted once when it is named several times', async () => {
    const [once, twice] = [await run('lint', shelter), await run('lint', shelter, shelter)];
    expect(twice).toEqual(once);
  });
});

test('the help of lint lists every rule', async () => {
  const { stdout } = await run('lint', '--help');
  expect(rules.filter(({ id, demands }) => !stdout.includes(id) || !stdout.includes(demands))).toEqual([]);
});
