// Runs git; its output is limited to 64 MiB.
import { execFileSync } from 'node:child_process';

/** The standard output of git, run in `folder`. Throws if git fails or is not installed. */
export function git(folder: string, ...args: readonly string[]): string {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', args, options);
}

/** The full name of the commit of `revision` in `folder`, or undefined if there is none. */
export function commitOf(folder: string, revision: string): string | undefined {
  return answerOf(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
}

/** The root of the repository that contains `folder`, or undefined outside of one. */
export function repositoryOf(folder: string): string | undefined {
  return answerOf(folder, 'rev-parse', '--show-toplevel');
}

function answerOf(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args).trim() || undefined;
  } catch {
    return undefined;
  }
}
