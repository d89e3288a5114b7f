// The programs behind start, tour, mock and lunarest: bundles, made directly from the sources, that run in this process.
import '../../packages/tooling/optimize-later.mjs';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { currentBundle } from './bundle-record.mjs';
import { alone } from './lock.mjs';
import { whenOrphaned } from './orphan.mjs';
import { programFolder, root } from './paths.mjs';
import { Stop, timed } from './steps.mjs';

/**
 * The name of a program's bundle when it can run immediately: it is current, which means that its packages are installed. The
 * programs are `appliance` (start, tour and mock) and `review` (lunarest).
 */
export function readyBundle(program) {
  return existsSync(join(root, 'node_modules/.modules.yaml')) ? currentBundle(program) : null;
}

/** The name of the program's bundle, rebuilt when an input has changed. Rejects with a Stop when it cannot be built. */
export async function freshBundle(program) {
  // No installation may replace its inputs at the same time.
  const bundled = () => currentBundle(program) ?? timed('bundling the program', () => bundleOrStop(program));
  return currentBundle(program) ?? alone(bundled);
}

/** Runs a command of a bundle in this process. For the command, `script` is the file that Node runs. */
export async function runBundle(file, name, args, script = join(programFolder, file)) {
  const path = join(programFolder, file);
  process.argv.splice(1, process.argv.length, script, ...args);
  whenOrphaned(() => process.emit('SIGTERM', 'SIGTERM') || process.exit(143));
  await loadCompiled(path, name, args)[name]();
}

async function bundleOrStop(program) {
  try {
    const { bundle } = await import('./bundle.mjs');
    return await bundle(program);
  } catch (error) {
    // esbuild has printed its own errors.
    if (!Array.isArray(error.errors)) console.error(error);
    throw new Stop('The program could not be bundled. The lines above show the reason.');
  }
}

/**
 * The exports of a file with one function of Node's module scope, in ASCII. The file's name must change with
 * its contents, since V8 compares only the length of the source with that of the cached code. The compiled code is kept for
 * each command, because reading the code of the others would slow down each start.
 */
function loadCompiled(file, command, [tool = '']) {
  const part = /^[a-z]+$/.test(tool) ? `${command}-${tool}` : command;
  // Code compiled by another build of Node can crash this one, although V8 accepts it.
  const kept = `${file}.${part}.${process.version}-${process.arch}.v8`;
  const cachedData = readIfThere(kept);
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // A review with findings ends with 1.
  const highest = command === 'lunarest' ? 1 : 0;
  // Code compiled by another version of V8 is useless.
  if (script.cachedDataRejected !== false)
    process.once('exit', (code) => code <= highest && keep(kept, script));
  return module.exports;
}

/** Keeps the code compiled so far: only that of the first run without an error, because each start reads all kept code. */
function keep(file, script) {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, file);
  } catch {
    // On failure the next run compiles it again.
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
