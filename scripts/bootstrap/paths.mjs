// The locations of the bootstrap's inputs and outputs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const tools = join(root, '.tools');
export const pnpmFile = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');
export const turboFile = join(root, 'node_modules/turbo/bin/turbo');
/** The bundles behind start, tour, mock and lunarest. */
export const programFolder = join(root, 'packages/playground/program');

/** Paths from the root. */
export function manifests() {
  const folders = ['scripts', ...packageFolders()];
  const shared = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  return [...shared, ...folders.map((folder) => `${folder}/package.json`)];
}

export function packageFolders() {
  return readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
}
