// The location of the hand-written contract.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest `spec` with a contract and its releases, in the working directory or above it. */
export function handWritten(from = process.cwd()): string | undefined {
  const folder = join(from, 'spec');
  if (['openapi.yaml', 'releases'].every((name) => existsSync(join(folder, name)))) return folder;
  return dirname(from) === from ? undefined : handWritten(dirname(from));
}
