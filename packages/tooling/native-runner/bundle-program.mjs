// Bundles a program of a package into files that Node runs without a loader, which would compile hundreds of sources at every
// start.
import { fileURLToPath } from 'node:url';
import { buildTests } from './build-tests.mjs';
import { atProcessEnd } from './process-end.mjs';

export async function bundleProgram(rootDir, source) {
  const { modules, broken, remove } = await buildTests(rootDir, [source], []);
  atProcessEnd(remove);
  if (broken.has(source)) throw broken.get(source);
  return fileURLToPath(modules.get(source));
}
