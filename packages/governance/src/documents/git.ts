// Asks git; what it answers is at most 64 MiB.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git says on standard output, asked in `folder`. Rejects where git fails or is not there. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** The full name of the commit that `revision` means in `folder`, or undefined where there is none. */
export async function commitOf(folder: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = (await git(folder, ...args).catch(() => '')).trim();
  return commit === '' ? undefined : commit;
}
