// The location of the repository, and paths in it.
import { existsSync } from 'node:fs';
import path, { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const root = rootAbove(fileURLToPath(import.meta.url));

/** The sources and their bundles are at different depths. */
function rootAbove(path: string): string {
  const folder = dirname(path);
  if (folder === path) throw new Error('this program is not in its repository');
  return existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : rootAbove(folder);
}

/**
 * `file` relative to `folder`, spelled alike on every system, with `/` between the segments; `flavor` is the system's path
 * syntax.
 */
export function pathFrom(
  folder: string,
  file: string,
  flavor: Pick<path.PlatformPath, 'relative' | 'sep'> = path,
): string {
  return flavor.relative(folder, file).split(flavor.sep).join('/');
}
