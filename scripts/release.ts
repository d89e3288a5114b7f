// `npm run release`: moves the recorded changes into CHANGELOG.md, and raises the version of all packages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './generate/root.ts';
import { withRelease } from './release/changelog.ts';

/** The output of `changeset status`. */
interface Status {
  readonly changesets: readonly { readonly summary: string }[];
  readonly releases: readonly { readonly newVersion: string }[];
}

const changesets = createRequire(join(root, 'package.json')).resolve('@changesets/cli/bin.js');
const changelog = join(root, 'CHANGELOG.md');

const { changesets: recorded, releases } = status();
const [release] = releases;
if (release === undefined) {
  console.error('No change is recorded since the last release: npm run change');
  process.exitCode = 1;
} else {
  const version = release.newVersion;
  const changes = recorded.map(({ summary }) => summary);
  writeFileSync(changelog, withRelease(readFileSync(changelog, 'utf8'), { version, changes }));
  run('version');
  console.log(`Version ${version}. Look at CHANGELOG.md, and commit.`);
}

function status(): Status {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const file = join(folder, 'status.json');
    // The path is relative to the folder of the repository.
    run('status', `--output=${relative(root, file)}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, [changesets, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
