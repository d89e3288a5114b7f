// `npm run generate`: writes everything that follows from spec/ behind the fence of the `generated` folders.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fencedFolders, type GeneratedFile } from './generate/emit.ts';
import { generateFiles } from './generate/generate-files.ts';
import { root } from './generate/root.ts';

generateFiles(join(root, 'spec')).then(write, tell);

/** What is wrong with the contract is in the message; where it was noticed in this program helps nobody who wrote it. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function write(files: readonly GeneratedFile[]): void {
  for (const folder of fencedFolders(files).map((path) => join(root, path))) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  }
  for (const file of files) writeFileSync(join(root, file.path), file.content);
  console.log(`${files.length} files generated.`);
}
