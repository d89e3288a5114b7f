// `npm run generate`: writes everything that follows from spec/ behind the fence of the `generated` folders.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generate/emit.ts';
import { generateFiles } from './generate/generate-files.ts';
import { inputsOf, isCurrent, keepGeneration, readGeneration } from './generate/kept-generation.ts';
import { reportError } from './generate/report-error.ts';
import { root } from './generate/root.ts';
import { skipOptimization } from './generate/skip-optimization.ts';
import { differencesFrom, hashesOf } from './generate/written-files.ts';

/** Runs as a bundle, in a folder named by the content of all that the generator is made of. */
const program = import.meta.url;
const keptFile = join(root, 'scripts/dist/generation.json');

generate().then(console.log, reportError);

/** Returns what to say about it. */
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
  // Not when the contract has changed meanwhile: which of the two was read is unknown.
  if (inputsOf(root, program) === inputs) keepGeneration(keptFile, { inputs, outputs });
  return `${files.length} files generated, ${stale.length} of them changed.`;
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
