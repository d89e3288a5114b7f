// Refuses paths that cannot be folders.
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * The path of a folder, which need not exist. Throws a UsageError for the path of a file, and for one below a file.
 * @param option the begin of the message, such as `--data: `
 */
export function demandFolder(path: string, option = ''): string {
  if (canBeFolder(path)) return path;
  throw new UsageError(`${option}${path} is not a folder.`);
}

function canBeFolder(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) return found.isDirectory();
  } catch {
    return false;
  }
  // On Windows, a path below a file is as missing as any other.
  const above = dirname(path);
  return above === path || canBeFolder(above);
}
