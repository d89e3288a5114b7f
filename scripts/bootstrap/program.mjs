// The program behind start, tour and mock: one bundle, made straight from the sources, that runs in this process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { isBundleCurrent } from './bundle-record.mjs';
import { programFolder, root, whenOrphaned } from './run.mjs';
import { Stop, timed } from './steps.mjs';

/** True when nothing has to be done before the program can run: its bundle is current, and so its packages were installed. */
export function isProgramReady() {
  return existsSync(join(root, 'node_modules/.modules.yaml')) && isBundleCurrent();
}

/** Bundles the program when one of its inputs has changed. Rejects with a Stop when it cannot be bundled. */
export async function bundleProgram() {
  if (isBundleCurrent()) return;
  await timed('bundling the program', bundle, (code) => {
    if (code !== 0) throw new Stop('The program cannot be bundled. The lines above say why.');
  });
}

/** Runs a part of the program in this process, from the folder of the repository. */
export async function runProgram(name, args) {
  const file = join(programFolder, `${name}.mjs`);
  process.chdir(root);
  process.argv.splice(1, process.argv.length, file, ...args);
  whenOrphaned(() => process.emit('SIGTERM', 'SIGTERM') || process.exit(143));
  await import(pathToFileURL(file).href);
}
