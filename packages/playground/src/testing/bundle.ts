// Brings the bundle of the program up to date, as `npm start` does before it starts.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundler = fileURLToPath(new URL('../../../../scripts/bootstrap/bundle-program.mjs', import.meta.url));

/** Throws when it cannot be bundled. */
export function bundleProgram(): void {
  execFileSync(process.execPath, [bundler], { stdio: ['ignore', 'ignore', 'pipe'] });
}
