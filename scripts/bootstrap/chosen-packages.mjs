// The packages that `npm run pack` packs: the published ones, or those named and the published ones that they depend on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { optionsIn, WrongUse } from './arguments.mjs';
import { packageFolders, root } from './paths.mjs';
import { usageOf } from './usages.mjs';

/**
 * What the arguments choose: `folders`, from the root; whether these are `all` published packages; and `to`, the folder for the
 * tarballs, undefined by default. Throws a WrongUse for a name that no published package has.
 */
export function chosenBy(args) {
  const options = optionsIn(usageOf('pack'));
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const published = packageFolders().filter((folder) => manifestOf(folder).private !== true);
  const all = positionals.length === 0;
  const folders = all ? published : withDependencies(positionals.map((name) => folderNamed(name, published)));
  return { folders, all, to: values.to };
}

function folderNamed(name, published) {
  const folder = `packages/${name}`;
  if (published.includes(folder)) return folder;
  const known = published.map((each) => each.replace('packages/', '')).join(', ');
  throw new WrongUse(`There is no package "${name}" to pack. Known: ${known}.`);
}

function withDependencies(folders) {
  const found = new Set(folders);
  for (const folder of found)
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {}))
      if (name.startsWith('@lunarest/')) found.add(name.replace('@lunarest/', 'packages/'));
  return [...found];
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
