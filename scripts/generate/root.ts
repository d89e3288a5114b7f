// The location of the repository.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const root = rootAbove(fileURLToPath(import.meta.url));

/** The sources and their bundles are at different depths. */
function rootAbove(path: string): string {
  const folder = dirname(path);
  if (folder === path) throw new Error('this program is not in its repository');
  return existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : rootAbove(folder);
}
