// Removes the tarballs of an earlier packing, so that `npm install …/tarballs/*.tgz` takes one version of each package.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** As pnpm names the tarball of a package. */
const tarball = /^lunarest(-[a-z]+)?-\d+\.\d+\.\d+.*\.tgz$/;

/** Removes our tarballs from a folder, and nothing else: the user may have named any folder. */
export function removeTarballs(folder) {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (tarball.test(file)) rmSync(join(folder, file));
}
