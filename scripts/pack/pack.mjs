// Packs the published packages into tarballs/: every package that is not private, with the license of the
// repository, and the command with the site that it serves.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../bootstrap/builds.mjs';
import { packageFolders, pnpmFile, root } from '../bootstrap/paths.mjs';
import { environment } from '../bootstrap/run.mjs';

const destination = process.argv[2] ?? join(root, 'tarballs');
const pnpmfile = join(root, 'scripts/pack/pnpmfile.cjs');

rmSync(destination, { recursive: true, force: true });
await bringSite();
mkdirSync(destination, { recursive: true });
const published = packageFolders().filter(isPublished);
for (const line of lines(withLicenses(published, () => pack(published)))) console.log(line);

/** Copies the current site beside the program of the command. */
async function bringSite() {
  await buildSite();
  const served = join(root, 'packages/cli/dist/site');
  rmSync(served, { recursive: true, force: true });
  cpSync(join(root, 'packages/site/dist/site'), served, { recursive: true });
}

function isPublished(folder) {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).private !== true;
}

/** Packs the packages. Throws when one is not built, and when pnpm fails; pnpm prints the reason on standard error. */
function pack(folders) {
  const chosen = folders.map((folder) => `--filter=./${folder}`);
  const packing = ['--recursive', ...chosen, 'pack', '--json', '--pack-destination', destination];
  const stdio = ['ignore', 'pipe', 'inherit'];
  const options = { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 1e8, stdio };
  const printed = execFileSync(
    process.execPath,
    [pnpmFile, `--config.pnpmfile=${pnpmfile}`, ...packing],
    options,
  );
  return JSON.parse(printed).map(({ name, filename, files }) => {
    if (!files.some(({ path }) => path.startsWith('dist/'))) throw new Error(`${name} is not built.`);
    return { name, files: files.length, bytes: statSync(filename).size };
  });
}

/** A line for each tarball, with its name, its number of files and its size. */
function lines(tarballs) {
  const longest = Math.max(...tarballs.map(({ name }) => name.length));
  return tarballs.map(({ name, files, bytes }) => {
    const size = Math.ceil(bytes / 1000).toLocaleString('en');
    return `${name.padEnd(longest)}  ${String(files).padStart(4)} files  ${size.padStart(6)} kB`;
  });
}

/** pnpm adds the license of the root only when no file has a similar name, and some of our packages have one. */
function withLicenses(folders, work) {
  const licenses = folders.map((folder) => join(root, folder, 'LICENSE'));
  for (const license of licenses) copyFileSync(join(root, 'LICENSE'), license);
  try {
    return work();
  } finally {
    for (const license of licenses) rmSync(license);
  }
}
