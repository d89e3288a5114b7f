// `npm run generate`: writes everything derived from spec/ into the `generated` folders.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generate/emit.ts';
import { generateFiles } from './generate/generate-files.ts';
import { inputsOf, isCurrent, keepGeneration, readGeneration } from './generate/kept-generation.ts';
import { reportError } from './generate/report-error.ts';
import { root } from './generate/root.ts';
import { skipOptimization } from './generate/skip-optimization.ts';
import { differencesFrom, hashesOf } from './generate/written-files.ts';

/** Runs as a bundle, in a folder named by a hash of all its inputs. */
const program = import.meta.url;
const keptFile = join(root, 'scripts/dist/generation.json');

generate().then(console.log, reportError);

/** Returns the message to print. */
async function generate(): Promise<string> {
  const kept = readGeneration(keptFile);
  if (kept !== undefined && isCurrent(kept, root, program))
    return `${Object.keys(kept.outputs).length} generated files are current.`;
  const inputs = inputsOf(root, program);
  await skipOptimization();
  const files = await generateFiles(join(root, 'spec'));
  const outputs = hashesOf(files);
  const { stale, stray } = differencesFrom(outputs, root);
  for (const path of stray) rmSync(join(root, path), { recursive: true });
  for (const file of files) if (stale.includes(file.path)) write(file);
  // Not when the contract has changed meanwhile: it is unknown which version was read.
  if (inputsOf(root, program) === inputs) keepGeneration(keptFile, { inputs, outputs });
  return `${files.length} files generated, ${stale.length} of them changed.`;
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
