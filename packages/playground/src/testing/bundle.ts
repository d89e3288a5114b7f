// The program of this package as a process, without a check of the installation.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Arguments for Node that run a command of the bundle: `[...bundled, 'start', '--no-tour']`. */
export const bundled = [
  fileURLToPath(new URL('../../../../scripts/bootstrap/run-bundle.mjs', import.meta.url)),
] as const;

/** Updates the bundle, so that programs started by tests print nothing about it. Throws when it cannot be bundled. */
export function bundleProgram(): void {
  execFileSync(process.execPath, [...bundled, 'start', '--help'], { stdio: ['ignore', 'ignore', 'pipe'] });
}
