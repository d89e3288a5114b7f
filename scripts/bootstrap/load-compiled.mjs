// Loads the bundle with the code that V8 compiled for it in an earlier run: reading and compiling it takes longer than all
// that it does until the first answer.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import vm from 'node:vm';

/**
 * The exports of a file with one function of Node's module scope, in ASCII. The name of the file has to change with its
 * contents, since V8 compares only their lengths with those of what it has compiled.
 */
export function loadCompiled(file) {
  // What another build of Node has compiled can crash this one, although V8 takes it.
  const kept = `${file}.${process.version}-${process.arch}.v8`;
  const cachedData = readIfThere(kept);
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // What another version of V8 has compiled is no use.
  const useful = script.cachedDataRejected === false ? cachedData.length : 0;
  process.once('exit', () => keep(kept, script, useful));
  return module.exports;
}

/** Keeps what has been compiled until now, when it is more than was of use before (in bytes). */
function keep(file, script, useful) {
  const data = script.createCachedData();
  if (data.length <= useful * 1.05) return;
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, data);
    renameSync(unfinished, file);
  } catch {
    // Then it is compiled again the next time.
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
