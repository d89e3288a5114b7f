// The program behind start, tour and mock: one bundle, made directly from the sources, that runs in this
// process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { currentBundle } from './bundle-record.mjs';
import { loadCompiled } from './load-compiled.mjs';
import { whenOrphaned } from './orphan.mjs';
import { programFolder, root } from './paths.mjs';
import { Stop, timed } from './steps.mjs';

/**
 * The name of the bundle when it can run immediately: it is current, which means that its packages are
 * installed.
 */
export function readyBundle() {
  return existsSync(join(root, 'node_modules/.modules.yaml')) ? currentBundle() : null;
}

/** The name of the bundle, rebuilt when an input has changed. Rejects with a Stop when it cannot be built. */
export async function freshBundle() {
  return currentBundle() ?? timed('bundling the program', bundleOrStop);
}

/** Runs a command of a bundle in this process, from the folder of the repository. */
export async function runBundle(file, name, args) {
  const path = join(programFolder, file);
  process.chdir(root);
  process.argv.splice(1, process.argv.length, path, ...args);
  whenOrphaned(() => process.emit('SIGTERM', 'SIGTERM') || process.exit(143));
  await loadCompiled(path)[name]();
}

async function bundleOrStop() {
  try {
    const { bundle } = await import('./bundle.mjs');
    return await bundle();
  } catch (error) {
    // esbuild has printed its own errors.
    if (!Array.isArray(error.errors)) console.error(error);
    throw new Stop('The program cannot be bundled. The lines above say why.');
  }
}
