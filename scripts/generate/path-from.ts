// Paths inside the repository and the contract are spelled alike on every system, as references in the contract are.
import path from 'node:path';

/** `file` as seen from `folder`, with `/` between the steps; `flavor` says how the system spells both. */
export function pathFrom(
  folder: string,
  file: string,
  flavor: Pick<path.PlatformPath, 'relative' | 'sep'> = path,
): string {
  return flavor.relative(folder, file).split(flavor.sep).join('/');
}
