// Loads a large module faster the second time: V8 then reuses the code that it compiled before.
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
  // At the end, when it also holds the functions that were called.
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keep(script, kept));
  return module.exports;
}

/** Plain ASCII, as bundlers write it, has a decoder that is twice as fast. */
function textOf(file) {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function keep(script, kept) {
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, script.createCachedData());
  renameSync(unfinished, kept);
}
