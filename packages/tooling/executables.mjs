// Executable files, and the folders in which a shell searches for them.
import { accessSync, constants } from 'node:fs';
import { delimiter } from 'node:path';

/** The folders of PATH. */
export function searchPath() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** False for a missing file and for an empty name. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
