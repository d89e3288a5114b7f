// Keeps bundled programs below scripts/dist, in folders named by a hash of all their inputs.
import { createRequire } from 'node:module';
import { hashOf, hashOfFile } from './hash.mjs';

const { existsSync, readdirSync, readFileSync } = createRequire(import.meta.url)('node:fs');
const { basename, join } = createRequire(import.meta.url)('node:path');

/** The generator's programs with the threads and modules that they load on demand, in one folder. */
const generator = [
  'generate.ts',
  'check-generated.ts',
  'generate/main-thread.ts',
  'generate/types-thread.ts',
  'generate/diff-thread.ts',
  'generate/state-schema.ts',
];

/**
 * The file that runs the program `entry`, a path from scripts/ of the repository at `root`. It is bundled
 * again when an input of the program has changed, and then is in another folder.
 */
export async function currentProgram(root, entry) {
  const entries = generator.includes(entry) ? generator : [entry];
  const dist = join(root, 'scripts/dist');
  const record = join(dist, `${basename(entries[0], '.ts')}.json`);
  const kept = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : { key: '', inputs: [] };
  const isCurrent = kept.key === currentKey(root, entries, kept.inputs) && existsSync(join(dist, kept.key));
  const { key } = isCurrent ? kept : await bundled(kept.key, { root, entries, dist, record });
  return join(dist, key, `${basename(entry, '.ts')}.cjs`);
}

async function bundled(previous, programs) {
  // Loaded on demand, since it loads the bundler, which current programs do not need.
  const { replacePrograms } = await import('./replace-programs.mjs');
  return replacePrograms(previous, programs);
}

function currentKey(root, entries, inputs) {
  return keyOf(
    root,
    entries,
    inputs.map((path) => [path, hashOfFile(`${root}/${path}`)]),
  );
}

/**
 * A hash of the programs, of the `inputs` of their bundles (path from `root` and hash, in the order of the paths), of the
 * bundling options, and of the installed packages.
 */
export function keyOf(root, entries, inputs) {
  const others = otherInputs(root).map((path) => [path, hashOfFile(`${root}/${path}`)]);
  return hashOf(JSON.stringify([entries, others, inputs])).slice(0, 16);
}

/** The inputs of import resolution and bundling. pnpm's lockfile in node_modules represents the installed packages. */
function otherInputs(root) {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const bundler = readdirSync(join(root, 'scripts/run')).map((name) => `scripts/run/${name}`);
  const others = ['scripts/package.json', 'scripts/run.mjs', 'node_modules/.pnpm/lock.yaml'];
  return [...packages, ...bundler, ...others].toSorted();
}
