// The files that define the packages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Paths from the root. */
export function manifests() {
  const folders = ['scripts', ...packageFolders()];
  const shared = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  return [...shared, ...folders.map((folder) => `${folder}/package.json`)];
}

export function packageFolders() {
  return readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
}
