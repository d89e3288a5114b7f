// Packs what is published into tarballs/: every package that is not private, with the license of the repository.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders } from '../bootstrap/manifests.mjs';
import { root } from '../bootstrap/paths.mjs';
import { run } from '../bootstrap/run.mjs';

const destination = process.argv[2] ?? join(root, 'tarballs');
const pnpmfile = join(root, 'scripts/pack/pnpmfile.cjs');

rmSync(destination, { recursive: true, force: true });
mkdirSync(destination, { recursive: true });
for (const folder of packageFolders().filter(isPublished)) {
  const code = await withLicense(join(root, folder), pack);
  if (code !== 0) process.exit(code);
}

function isPublished(folder) {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).private !== true;
}

function pack(folder) {
  const packing = [`--config.pnpmfile=${pnpmfile}`, 'pack', '--pack-destination', destination];
  return run('pnpm', packing, folder);
}

/** pnpm adds the license of the root only where no file has a name like it, and some of ours have. */
async function withLicense(folder, work) {
  const license = join(folder, 'LICENSE');
  copyFileSync(join(root, 'LICENSE'), license);
  try {
    return await work(folder);
  } finally {
    rmSync(license);
  }
}
