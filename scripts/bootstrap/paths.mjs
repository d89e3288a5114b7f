// The locations of the bootstrap's outputs.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const tools = join(root, '.tools');
export const pnpmFile = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');
export const turboFile = join(root, 'node_modules/turbo/bin/turbo');
/** The bundle behind start, tour and mock. */
export const programFolder = join(root, 'packages/playground/program');
