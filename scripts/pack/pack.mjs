// Packs the published packages, or those named, into tarballs/ or `--to` a folder: each with the license of the repository, and
// the command with the site that it serves. Usage: node pack.mjs [--to FOLDER] [PACKAGE]...
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../bootstrap/builds.mjs';
import { chosenBy } from '../bootstrap/chosen-packages.mjs';
import { pnpmFile, root } from '../bootstrap/paths.mjs';
import { environment } from '../bootstrap/run.mjs';
import { removeTarballs } from './remove-tarballs.mjs';

const { folders: chosen, to } = chosenBy(process.argv.slice(2));
// Relative to the caller's folder, which npm keeps in INIT_CWD.
const destination = to === undefined ? join(root, 'tarballs') : resolve(process.env.INIT_CWD ?? '', to);
const pnpmfile = join(root, 'scripts/pack/pnpmfile.cjs');

removeTarballs(destination);
if (chosen.includes('packages/cli')) await bringSite();
mkdirSync(destination, { recursive: true });
for (const line of lines(withLicenses(chosen, () => pack(chosen)))) console.log(line);

/** Copies the current site beside the program of the command. */
async function bringSite() {
  await buildSite();
  const served = join(root, 'packages/cli/dist/site');
  rmSync(served, { recursive: true, force: true });
  cpSync(join(root, 'packages/site/dist/site'), served, { recursive: true });
}

/** Packs the packages. Throws when one is not built, and when pnpm fails; pnpm prints the reason on standard error. */
function pack(folders) {
  const filters = folders.map((folder) => `--filter=./${folder}`);
  const packing = ['--recursive', ...filters, 'pack', '--json', '--pack-destination', destination];
  const stdio = ['ignore', 'pipe', 'inherit'];
  const options = { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 1e8, stdio };
  const printed = execFileSync(
    process.execPath,
    [pnpmFile, `--config.pnpmfile=${pnpmfile}`, ...packing],
    options,
  );
  // For a single package, pnpm prints no list.
  return [JSON.parse(printed)].flat().map(({ name, filename, files }) => {
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
