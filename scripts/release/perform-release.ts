// Releases all packages: moves the recorded changes into the changelog and raises the versions. A failed release changes nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../generate/root.ts';
import { withRelease } from './changelog.ts';
import { recordedChanges } from './recorded-changes.ts';

/** The reason why a release is not possible. No file has changed. */
export class ReleaseError extends Error {}

/** The output of `changeset status`. */
interface Status {
  readonly releases: readonly { readonly oldVersion: string; readonly newVersion: string }[];
}

/**
 * Makes the release in a repository, and returns its version. All files must be committed, so that it can restore them after a
 * failure, and so that a run after an interrupted one stops before it changes them again.
 * @throws ReleaseError when no change is recorded, or a file is not committed
 */
export function performRelease(folder: string): string {
  const open = git(folder, 'status', '--porcelain');
  if (open !== '')
    throw new ReleaseError(
      `Commit this first, or take an interrupted release back with git restore .\n${open}`,
    );
  const [release] = statusOf(folder).releases;
  if (release === undefined)
    throw new ReleaseError('No change is recorded since the last release: npm run change');
  const version = release.newVersion;
  try {
    const changelog = join(folder, 'CHANGELOG.md');
    writeFileSync(changelog, withRelease(readFileSync(changelog, 'utf8'), version, recordedChanges(folder)));
    changeset(folder, 'version');
    writeVersion(folder, release.oldVersion, version);
    return version;
  } catch (error) {
    git(folder, 'restore', '.');
    throw error;
  }
}

/** The text before a version of the packages: in the name of a tarball, in a dependency of an example, in a recording. */
const beforeVersion = /lunarest-[a-z]+-|"@lunarest\/[a-z]+": "|"name":"lunarest","version":"/;

/** Writes the new version where the files of `folder` name the old one. The changelog has both; changesets writes the packages. */
function writeVersion(folder: string, before: string, after: string): void {
  const places = new RegExp(`(${beforeVersion.source})${before.replaceAll('.', '\\.')}(?=\\.tgz|")`, 'g');
  for (const path of git(folder, 'ls-files').split('\n')) {
    const file = join(folder, path);
    if (!mayNameVersion(path) || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    const written = text.replaceAll(places, `$1${after}`);
    if (written !== text) writeFileSync(file, written);
  }
}

/** Tests name versions of their own. */
function mayNameVersion(path: string): boolean {
  return /\.(md|json|ts)$/.test(path) && !/(^CHANGELOG\.md|\.(test|proof)\.ts)$/.test(path);
}

function statusOf(folder: string): Status {
  const place = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const file = join(place, 'status.json');
    // The path is relative to the folder of the repository.
    changeset(folder, 'status', `--output=${relative(folder, file)}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

const changesets = createRequire(join(root, 'package.json')).resolve('@changesets/cli/bin.js');

function changeset(cwd: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [changesets, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}
