// Proofs of releases in a small repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { performRelease } from './perform-release.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  const config = { changelog: false, commit: false, fixed: [['a', 'b']], baseBranch: 'main' };
  const files = {
    'package.json': JSON.stringify({ name: 'root', private: true }),
    'pnpm-workspace.yaml': 'packages: [packages/*]\n',
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- The first.\n',
    'README.md': 'npm install tarballs/lunarest-a-0.1.0.tgz\n',
    'examples/package.json': '{ "dependencies": { "@lunarest/a": "0.1.0", "other": "0.1.0" } }\n',
    'packages/a/package.json': JSON.stringify({ name: 'a', version: '0.1.0' }),
    'packages/b/package.json': JSON.stringify({ name: 'b', version: '0.1.0' }),
    '.changeset/config.json': JSON.stringify(config),
    '.changeset/one.md': "---\n'a': minor\n---\n\nA change.\n",
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  git('init', '-q', '-b', 'main');
  commit();
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}

function commit(): void {
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example', 'commit', '-q', '-m', 'Change');
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const versions = () => ['a', 'b'].map((name) => JSON.parse(read(`packages/${name}/package.json`)).version);

test('a release moves the recorded changes into the changelog and raises all versions, in documents too', () => {
  expect(performRelease(folder)).toBe('0.2.0');
  expect(versions()).toEqual(['0.2.0', '0.2.0']);
  expect(read('CHANGELOG.md')).toContain(
    '## Unreleased\n\n## 0.2.0\n\n### Packages\n\n- A change.\n\n## 0.1.0',
  );
  expect(read('README.md')).toBe('npm install tarballs/lunarest-a-0.2.0.tgz\n');
  expect(read('examples/package.json')).toBe(
    '{ "dependencies": { "@lunarest/a": "0.2.0", "other": "0.1.0" } }\n',
  );
  expect(git('status', '--porcelain')).toContain('.changeset/one.md');
  commit();
  expect(() => performRelease(folder)).toThrow('No change is recorded since the last release');
});

test('a failed release changes nothing, and the next release succeeds', () => {
  const config = read('.changeset/config.json');
  write('.changeset/config.json', config.replace('"changelog":false', '"changelog":"./absent.cjs"'));
  commit();
  expect(() => performRelease(folder)).toThrow('changeset');
  expect([versions(), git('status', '--porcelain')]).toEqual([['0.1.0', '0.1.0'], '']);
  write('.changeset/config.json', config);
  commit();
  expect(performRelease(folder)).toBe('0.2.0');
  expect(read('CHANGELOG.md').match(/^- A change\.$/gm)).toHaveLength(1);
});

test('after an interrupted release, the next one starts only from committed files', () => {
  performRelease(folder);
  git('restore', '.changeset', 'packages/b');
  expect(() => performRelease(folder)).toThrow(/git restore \.\n M CHANGELOG/);
  git('restore', '.');
  expect(performRelease(folder)).toBe('0.2.0');
  expect(read('CHANGELOG.md').match(/^- A change\.$/gm)).toHaveLength(1);
});
