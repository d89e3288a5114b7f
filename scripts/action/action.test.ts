import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { isArray, isObject, type JsonObject, objectAt, readSourceFile } from '@lunarest/openapi';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';

const folder = temporaryFolder();

describe('the action', () => {
  const action = readSourceFile(join(root, 'action.yml')).content;
  if (!isObject(action)) throw new Error('action.yml is no object');
  const runs = objectAt(action, 'runs');
  const steps = isArray(runs.steps) ? runs.steps.filter(isObject) : [];
  const scripts = steps.flatMap(({ run }) => (typeof run === 'string' ? [run] : []));

  test('has a name, a description and steps', () => {
    expect({ ...action, inputs: undefined, outputs: undefined, runs: runs.using }).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      runs: 'composite',
    });
    expect(steps.length).toBeGreaterThan(0);
  });

  test('describes its inputs and gives each a default', () => {
    const inputs = Object.entries(objectAt(action, 'inputs')).map(([name, input]) => [
      name,
      isObject(input) ? Object.keys(input) : [],
    ]);
    expect(inputs).toEqual(
      ['from', 'to', 'fail-on', 'comment', 'token'].map((name) => [name, ['description', 'default']]),
    );
  });

  test('contains no expression in a script, where its value would run as a command', () => {
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('names a shell for every script', () => {
    expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  });

  test('refers to other actions by the full hash of a commit', () => {
    const used = steps.flatMap(({ uses }) => (typeof uses === 'string' ? [uses] : []));
    expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('passes its scripts every variable that they read', () => {
    const given = new Set(steps.flatMap(({ env }) => (isObject(env) ? Object.keys(env) : [])));
    const files = ['review.sh', 'post.sh'].map((name) =>
      readFileSync(join(root, 'scripts/action', name), 'utf8'),
    );
    const read = [...files, ...scripts].flatMap((text) => [...text.matchAll(/REVIEW_[A-Z_]+/g)].map(String));
    expect([...new Set(read)].filter((name) => !given.has(name))).toEqual([]);
  });
});

describe('post.sh', () => {
  const calls = join(folder, 'calls.txt');
  const summary = join(folder, 'summary.md');
  const report = join(folder, 'report');
  const environment: JsonObject = {
    GITHUB_STEP_SUMMARY: summary,
    REVIEW_COMMENT: 'true',
    REVIEW_PULL_REQUEST: '7',
    REVIEW_REPOSITORY: 'owner/name',
    REVIEW_RUN: 'https://example.org/run',
    REVIEW_REPORT: report,
  };

  beforeEach(() => {
    mkdirSync(report, { recursive: true });
    rmSync(summary, { force: true });
    rmSync(calls, { force: true });
    writeFileSync(join(report, 'lunarest-report.md'), '# Title\n\n## Verdict\n\nFine.\n');
  });

  test('writes the summary and a comment', async () => {
    await post('', {});
    expect(readFileSync(summary, 'utf8')).toBe('# Title\n\n## Verdict\n\nFine.\n');
    expect(readFileSync(calls, 'utf8').split('\n').slice(2, -1)).toEqual([
      `api --silent --method POST repos/owner/name/issues/7/comments --field body=@${comment()}`,
    ]);
    expect(readFileSync(comment(), 'utf8')).toBe(
      '<!-- lunarest-review -->\n# Title\n\n## Verdict\n\nFine.\n',
    );
  });

  test.each([
    ['the user of the token', 'echo reviewer', 'reviewer'],
    ['the workflow, whose token has no user', 'exit 1', 'github-actions[bot]'],
  ])('searches only the comments of %s', async (_, user, author) => {
    await post(`if [ "$2" = user ]; then ${user}; else echo "as $COMMENT_AUTHOR" >> '${calls}'; fi`, {});
    expect(readFileSync(calls, 'utf8').split('\n').slice(1, 3)).toEqual([
      'api --paginate repos/owner/name/issues/7/comments?per_page=100 --jq .[] | select(.user.login == env.COMMENT_AUTHOR and (.body | startswith(env.COMMENT_MARKER))) | .id',
      `as ${author}`,
    ]);
  });

  test('replaces the comment of an earlier run', async () => {
    await post('echo 42; echo 43', {});
    expect(readFileSync(calls, 'utf8')).toContain(
      'api --silent --method PATCH repos/owner/name/issues/comments/42 --field body=@',
    );
  });

  test.each([[{ REVIEW_COMMENT: 'false' }], [{ REVIEW_PULL_REQUEST: '' }]])(
    'writes no comment with %j',
    async (changed) => {
      await post('', changed);
      expect({ summary: existsSync(summary), calls: existsSync(calls) }).toEqual({
        summary: true,
        calls: false,
      });
    },
  );

  test('truncates a text that is too long for GitHub between two sections, and reports it', async () => {
    const long = `## Long\n\n${'é'.repeat(40_000)}\n`;
    writeFileSync(join(report, 'lunarest-report.md'), `# Title\n\n## First\n\nFine.\n\n${long}\n## Last\n`);
    await post('', {});
    expect(readFileSync(comment(), 'utf8')).toBe(`<!-- lunarest-review -->
# Title

## First

Fine.


**Truncated: the rest is too long.** The whole review is the artifact lunarest-review of [this run](https://example.org/run).
`);
    expect(readFileSync(summary, 'utf8')).toContain('## Last');
  });

  test('warns and continues when it is not permitted to comment', async () => {
    const { stdout } = await post('exit 1', {});
    expect(stdout).toContain('::warning title=Lunarest review::The review could not be posted');
  });

  function comment(): string {
    return join(folder, 'lunarest-comment.md');
  }

  /** Runs the script with a `gh` that records its arguments and then runs `answer`. */
  function post(answer: string, changed: JsonObject) {
    provide('gh', `echo "$@" >> '${calls}'\n${answer}`);
    return runScript('post.sh', { ...environment, ...changed });
  }
});

describe('review.sh', () => {
  const output = join(folder, 'output.txt');
  const action = join(folder, 'action');
  const said = join(folder, 'said.json');

  test.each([
    [0, '', '', []],
    [1, 'main', '17', ['--to=17', '--from=main']],
    [1, '$(touch evil); --x', '`touch evil`', ['--to=`touch evil`', '--from=$(touch evil); --x']],
  ])('with exit code %i passes its inputs to the command unchanged: %j %j', async (code, from, to, args) => {
    await review(code, from, to);
    expect(JSON.parse(readFileSync(said, 'utf8'))).toEqual([
      'report',
      `--out=${folder}/lunarest-review`,
      '--fail-on=breaking',
      '--source-url=https://example.org',
      ...args,
    ]);
    expect(readFileSync(output, 'utf8')).toBe(`code=${code}\nreport=${folder}/lunarest-review\n`);
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });

  test.each([
    ['was used wrongly', 2],
    ['crashed', 1],
  ])('outputs no report, not even an earlier one, when the command %s', async (_, code) => {
    await review(0, '', '');
    await review(code, '', '', '');
    expect(readFileSync(output, 'utf8')).toBe(`code=${code}\n`);
  });

  test('prevents the runner from executing output of the command as workflow commands', async () => {
    const { stdout } = await review(0, '', '');
    const [stop = '', printed, start] = stdout.split('\n');
    expect(printed).toBe('::error::of a document');
    expect(stop).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
    expect(start).toBe(`::${stop.replace('::stop-commands::', '')}::`);
  });

  async function review(code: number, from: string, to: string, written = 'lunarest-report.md') {
    rmSync(output, { force: true });
    provide('npm', '');
    const bin = join(action, 'scripts/bootstrap');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, 'lunarest.mjs'),
      `import { mkdirSync, writeFileSync } from 'node:fs';
writeFileSync('${said}', JSON.stringify(process.argv.slice(2)));
console.log('::error::of a document');
if ('${written}' !== '') {
  mkdirSync('${folder}/lunarest-review', { recursive: true });
  writeFileSync('${folder}/lunarest-review/${written}', '# Review');
}
process.exitCode = ${code};`,
    );
    return runScript('review.sh', {
      GITHUB_OUTPUT: output,
      REVIEW_FROM: from,
      REVIEW_TO: to,
      REVIEW_FAIL_ON: 'breaking',
      REVIEW_SOURCE: 'https://example.org',
      REVIEW_ACTION: action,
    });
  }
});

/** Puts a program first on the path of the scripts. */
function provide(name: string, script: string): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(file, 0o755);
}

function runScript(name: string, variables: JsonObject) {
  const texts = Object.entries(variables).map(([key, value]) => [key, String(value)]);
  const env = {
    PATH: [join(folder, 'bin'), process.env.PATH ?? ''].join(delimiter),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(texts),
  };
  return promisify(execFile)('bash', [join(root, 'scripts/action', name)], { cwd: folder, env });
}
