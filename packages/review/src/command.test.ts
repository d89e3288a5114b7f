import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Finding, formats, isChange } from '@lunarest/findings';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { run } from './testing/run.ts';

const contract = fileURLToPath(new URL('../../../spec/', import.meta.url));
const folder = temporaryFolder();
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

const api = (sizes: string) => `openapi: 3.1.0
info: { title: Boxes, version: '1' }
paths:
  /boxes:
    get:
      tags: [boxes]
      responses:
        '200':
          description: A box.
          content: { application/json: { schema: { type: object, required: [size], properties: ${sizes} } } }
`;

// With the minimal rules, the missing summary and server of the documents are no findings.
writeFileSync(join(folder, 'redocly.yaml'), 'extends: [minimal]\n');
writeFileSync(join(folder, 'old.yaml'), api('{ size: { type: integer } }'));
writeFileSync(join(folder, 'new.yaml'), api('{ size: { type: string } }'));

const boxes = ['report', '--from', 'old.yaml', '--to', 'new.yaml'];

describe('a review', () => {
  test('is written as a page and as Markdown, and prints the names of the files', async () => {
    const { code, stdout, stderr } = await run(...boxes);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: `From old.yaml to new.yaml
Breaks clients: 1 change. The review fails: 1 breaking change.
Written: lunarest-report.html
Written: lunarest-report.md
`,
      stderr: '',
    });
    expect(read('lunarest-report.html')).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(read('lunarest-report.md')).toMatch(
      /^# From old.yaml to new.yaml\n\n## Breaks clients: 1 change\n/,
    );
  });

  test.each([
    ['a folder', ['--out', 'a/b'], ['a/b/lunarest-report.html', 'a/b/lunarest-report.md']],
    ['a file', ['--out', 'c.html'], ['c.html', 'c.md']],
    ['two files', ['--out', 'd.html', '--markdown', 'e/f.txt'], ['d.html', 'e/f.txt']],
  ])('is written to the requested files: %s', async (_, options, files) => {
    await run(...boxes, ...options);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test.each(formats.filter((format) => format !== 'text'))(
    'prints only the findings to standard output with the format %s',
    async (format) => {
      const { stdout, stderr } = await run(...boxes, '--format', format);
      expect(stdout).toContain('response-type-was-replaced');
      expect(stderr).toBe('Written: lunarest-report.html\nWritten: lunarest-report.md\n');
    },
  );

  test('fails on an error of a rule, and shows it', async () => {
    const strict = join(folder, 'strict');
    mkdirSync(strict);
    writeFileSync(join(strict, 'api.yaml'), read('old.yaml'));
    writeFileSync(join(strict, 'redocly.yaml'), 'rules: { operation-summary: error }\nextends: [minimal]\n');
    const { code, stdout } = await run('report', '--from', 'old.yaml', '--to', 'strict/api.yaml');
    expect({ code, outcome: stdout.split('\n')[1] }).toEqual({
      code: 1,
      outcome: 'Nothing changed. The review fails: 1 lint error.',
    });
    expect(read('lunarest-report.md')).toContain('`strict/api.yaml:5`; `operation-summary`');
  });

  test('passes if nothing breaks', async () => {
    expect(await run('report', '--from', 'old.yaml', '--to', 'old.yaml')).toMatchObject({ code: 0 });
  });

  test.each([
    ['a missing waivers file', ['--waivers', 'none.yaml']],
    ['an invalid source address', ['--source-url', 'javascript:alert(1)']],
    ['a source address with a secret', ['--source-url', 'https://user:secret@example.org/']],
    ['an unknown revision', ['--since', 'nowhere']],
    ['a place that cannot be written', ['--out', 'old.yaml/x']],
    ['an argument', ['more']],
  ])('is refused for %s', async (_, options) => {
    const { code, stdout } = await run(...boxes, ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('waivers', () => {
  const waiver = (expires: string, finding = 'response-type-was-replaced') => `waivers:
  - { finding: ${finding}, place: GET /boxes, owner: Ada Example, reason: The pilot is over., expires: ${expires} }
`;
  const withWaivers = (text: string) => {
    writeFileSync(join(folder, 'waivers.yaml'), text);
    return run(...boxes, '--waivers', 'waivers.yaml');
  };

  test('exclude a finding from the verdict, and the review has their owner', async () => {
    expect(await withWaivers(waiver('2999-12-31'))).toMatchObject({ code: 0 });
    expect(read('lunarest-report.md')).toContain(
      'Waived by **Ada Example** until 2999-12-31: The pilot is over.',
    );
  });

  test('fail the review and cover no finding after they have expired', async () => {
    const { code, stdout } = await withWaivers(waiver('2020-01-01'));
    expect(code).toBe(1);
    expect(stdout).toContain('The review fails: 1 breaking change, 1 expired waiver.');
  });

  test('that match no finding are reported', async () => {
    await withWaivers(waiver('2999-12-31', 'path-was-removed'));
    expect(read('lunarest-report.md')).toContain('1 waiver matches no finding of this review.');
  });
});

describe('the contract', () => {
  test('a breaking change in a copy is listed with its advice and its line', async () => {
    const spec = join(folder, 'spec');
    cpSync(contract, spec, { recursive: true });
    const file = join(spec, 'schemas/auth.yaml');
    const text = readFileSync(file, 'utf8');
    const changed = text.replace('minLength: 4', 'minLength: 8');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    const { code } = await run('report', '--from', '17', '--to', 'spec/openapi.yaml');
    const line = changed.slice(0, changed.indexOf('minLength: 8')).split('\n').length;
    expect(code).toBe(1);
    expect(read('lunarest-report.md')).toContain(`## Breaks clients

A client written for release 17 fails against spec/openapi.yaml if one of these changes affects it.

### auth · 1 change

\`POST /auth/login/basic\` · 1 change

- \`minLength\` of \`challengeResponse\` of the request body was tightened from 4 to 8
  - → Check the values of clients against the new bound.
  - Breaks clients: \`POST /auth/login/basic\` with \`{"challengeResponse":"ref="}\`; release 17 takes it, spec/openapi.yaml refuses it: /challengeResponse must NOT have fewer than 8 characters
  - clients: breaking; servers: compatible; \`spec/schemas/auth.yaml:${line}\`; \`request-bound-was-tightened\`
`);
    expect(read('lunarest-report.md')).toContain(
      'Measured on the contract of this repository, not on the document',
    );
  });

  describe('with a change of both releases, and with figures of another contract', () => {
    const spec = join(folder, 'both');
    let findings: readonly Finding[];
    let changed: string;

    beforeAll(async () => {
      cpSync(contract, spec, { recursive: true });
      const file = join(spec, 'schemas/smk.yaml');
      const text = readFileSync(file, 'utf8');
      changed = text.replace('[id, state, actions]', '[id, actions]').replace(/ {4}state: .*\n/, '');
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
      const measured = join(spec, 'sources/figures.json');
      const figures = JSON.parse(readFileSync(measured, 'utf8'));
      writeFileSync(measured, JSON.stringify({ ...figures, documents: { 14: 'a', 17: 'b' } }));
      const { stdout } = await run('report', '--spec', 'both', '--format', 'json');
      findings = JSON.parse(stdout).findings;
    });

    test('lists the change first, with its advice and its line', () => {
      const line = changed
        .slice(0, changed.indexOf('properties:', changed.indexOf('SmkKey:')))
        .split('\n').length;
      const [, top] = read('lunarest-report.md')
        .split(/^(?=## )/m)
        .slice(1);
      expect(top).toMatch(/^## Changes in release 17 since HEAD\n/);
      expect(top).toContain(`- Property \`state\` of the answer was removed
  - → Stop relying on the property.
  - Breaks clients: \`GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}\` answers 200 with \`{"id":"a","actions":"a"}\`; release 17 allows it, release 17 at HEAD does not: must have required property 'state'
  - Breaks servers: \`GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}\` answers 200 with \`{"id":"a","state":"Not Initialized","actions":"a"}\`; release 17 at HEAD allows it, release 17 does not: must NOT have the property \`state\`
  - clients: breaking; servers: breaking; \`both/schemas/smk.yaml:${line}\`; \`response-property-was-removed\`
`);
    });

    test('marks the figures', () => {
      expect(findings.map(({ id }) => id)).toContain('figures-are-of-an-earlier-contract');
      expect(read('lunarest-report.md')).toContain('Measured before the contract changed');
    });

    test('has lines of the contract for the places of the newest release', () => {
      const newest = findings
        .filter(isChange)
        .flatMap(({ places }) => places.filter(({ document }) => document === 'release 17'));
      expect(newest.length).toBeGreaterThan(0);
      expect(newest.filter(({ file, line }) => file === undefined || line === undefined)).toEqual([]);
    });
  });
});

describe('in a git repository', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], { cwd: folder });

  test('changes that an earlier revision did not have are listed first', async () => {
    git('init', '--quiet');
    git('add', 'old.yaml', 'new.yaml');
    git('commit', '--quiet', '--message', 'Have boxes');
    writeFileSync(
      join(folder, 'new.yaml'),
      `${api('{ size: { type: string } }')}    delete:\n      responses: {}\n`,
    );
    await run(...boxes, '--since', 'HEAD', '--fail-on', 'breaking');
    expect(read('lunarest-report.md')).toContain('> ❌ 1 change is new since `HEAD`.');
    const lines = read('lunarest-report.md').split('\n');
    const wanted = ['## New changes', '- The operation `DELETE /boxes` was added', '## Breaks clients'];
    expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
  });

  test('a revision may contain a colon, but no path', async () => {
    git('commit', '--quiet', '--all', '--message', 'Delete boxes: all of them');
    const { code } = await run(...boxes, '--since', 'HEAD^{/Have boxes}');
    expect(code).toBe(1);
    const noted = await run(...boxes, '--since', 'HEAD^{/boxes: all}');
    expect(noted.stderr).toBe('');
    const { stderr } = await run(...boxes, '--since', 'HEAD:old.yaml');
    expect(stderr).toContain('git has no revision "HEAD:old.yaml" of old.yaml.');
  });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
