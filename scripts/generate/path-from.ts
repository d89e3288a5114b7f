// Paths inside the repository and the contract have one spelling on every system, as references in the
// contract do.
import path from 'node:path';

/** `file` relative to `folder`, with `/` between the segments; `flavor` is the system's path syntax. */
export function pathFrom(
  folder: string,
  file: string,
  flavor: Pick<path.PlatformPath, 'relative' | 'sep'> = path,
): string {
  return flavor.relative(folder, file).split(flavor.sep).join('/');
}
