// Loads the bundle with the code that V8 compiled for it in an earlier run: parsing and compiling it takes
// longer than all its work until the first answer.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import vm from 'node:vm';

/**
 * The exports of a file with one function of Node's module scope, in ASCII. The file's name must change with
 * its contents, since V8 compares only the length of the source with that of the cached code.
 */
export function loadCompiled(file) {
  // Code compiled by another build of Node can crash this one, although V8 accepts it.
  const kept = `${file}.${process.version}-${process.arch}.v8`;
  const cachedData = readIfThere(kept);
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // Code compiled by another version of V8 is useless.
  const useful = script.cachedDataRejected === false ? cachedData.length : 0;
  process.once('exit', () => keep(kept, script, useful));
  return module.exports;
}

/** Keeps the code compiled so far when it is larger than the code used before (in bytes). */
function keep(file, script, useful) {
  const data = script.createCachedData();
  if (data.length <= useful * 1.05) return;
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, data);
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
