// Keeps the code that V8 compiles for a large module, so that the module loads faster the next time.
import { isAscii } from 'node:buffer';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/**
 * The exports of the CommonJS module `file`, an absolute path. Its code is kept in the file `kept`, whose name must change with
 * the text of the module: V8 checks only the length of the text, and its own version and flags.
 */
export function loadWithKeptCode(file, kept) {
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(Module.wrap(textOf(file)), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // At the end of the process, the kept code includes the functions that were called.
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keep(script, kept));
  return module.exports;
}

/** The text of a file. ASCII, which bundlers write, is decoded twice as fast as UTF-8. */
function textOf(file) {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function keep(script, kept) {
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, script.createCachedData());
  renameSync(unfinished, kept);
}
