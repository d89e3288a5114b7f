// `npm run generate`: writes everything derived from spec/, and the schema of the state, into the `generated` folders.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generate/emit.ts';
import { reportError, type Source, skipOptimization, sources } from './generate/generations.ts';
import {
  differencesFrom,
  hashesOf,
  inputsOf,
  isCurrent,
  keepGeneration,
  readGeneration,
} from './generate/kept-generation.ts';
import { root } from './generate/root.ts';

/** The address of this bundle. Its folder is named by a hash of all inputs of the generator, so it identifies the generator. */
const program = import.meta.url;

generate().then(console.log, reportError);

/** Returns the message to print. */
async function generate(): Promise<string> {
  const results = await Promise.all(sources.map(generateFrom));
  const files = results.reduce((sum, { count }) => sum + count, 0);
  if (results.every(({ changed }) => changed === null)) return `${files} generated files are current.`;
  return `${files} files generated, ${results.reduce((sum, { changed }) => sum + (changed ?? 0), 0)} of them changed.`;
}

/** The number of generated files, and of those that changed; null when nothing had to be generated. */
async function generateFrom({ name, folder, generate }: Source) {
  const keptFile = join(root, `scripts/dist/generation-${name}.json`);
  const kept = readGeneration(keptFile);
  if (kept !== undefined && isCurrent(kept, root, folder, program))
    return { count: Object.keys(kept.outputs).length, changed: null };
  const inputs = inputsOf(root, folder, program);
  await skipOptimization();
  const files = await generate(root);
  const outputs = hashesOf(files);
  const { stale, stray } = differencesFrom(outputs, root);
  for (const path of stray) rmSync(join(root, path), { recursive: true });
  for (const file of files) if (stale.includes(file.path)) write(file);
  // Not recorded when an input has changed meanwhile, because it is unknown which version was read.
  if (inputsOf(root, folder, program) === inputs) keepGeneration(keptFile, { inputs, outputs });
  return { count: files.length, changed: stale.length };
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
