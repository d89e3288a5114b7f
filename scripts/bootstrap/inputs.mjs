// The inputs of the installation and the build, as one hash each.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifests, packageFolders, root } from './paths.mjs';

/** Changes with a manifest or the lockfile. */
export function installKey() {
  return hashOf(manifests());
}

/** Results of installations, builds, tests and `npm run pack` in the folders of packages. */
const results = ['node_modules', 'dist', 'coverage', '.turbo', 'LICENSE'];

/** Changes with any input of the packages' build. */
export function buildKey() {
  return hashOf(buildFiles());
}

/** As above for the site, which also shows documents of the repository. */
export function siteKey() {
  return hashOf(['CHANGELOG.md', ...['.changeset', 'docs'].flatMap(filesBelow), ...buildFiles()]);
}

function buildFiles() {
  return [...manifests(), ...['spec', 'scripts', ...packageFolders()].flatMap(filesBelow)];
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (results.includes(entry.name)) return [];
    if (path === 'packages/playground/program') return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files.toSorted()) {
    const path = join(root, file);
    if (!existsSync(path) || !statSync(path).isFile()) continue;
    hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
