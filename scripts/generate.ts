// `npm run generate`: writes everything that follows from spec/ behind the fence of the `generated` folders.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generate/emit.ts';
import { generateFiles } from './generate/generate-files.ts';
import { root } from './generate/root.ts';

generateFiles(join(root, 'spec')).then(write);

function write(files: readonly GeneratedFile[]): void {
  for (const folder of new Set(files.map((file) => join(root, dirname(file.path))))) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  }
  for (const file of files) writeFileSync(join(root, file.path), file.content);
  console.log(`${files.length} files generated.`);
}
