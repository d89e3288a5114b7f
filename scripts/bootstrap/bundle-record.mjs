// The inputs of a bundle: it is current while no input changes in size or modification time.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifests, programFolder, root } from './paths.mjs';

/** The name of the program's bundle, in the folder of the programs, or null when it is not current. */
export function currentBundle(program) {
  const record = readRecord(program);
  if (typeof record?.file !== 'string' || !existsSync(join(programFolder, record.file))) return null;
  const changed = Object.entries(record.inputs).some(([path, state]) => stateOf(path) !== state);
  return changed ? null : record.file;
}

/**
 * Records the sources of a program's bundle, as paths from the root, and its file. The manifests cover inputs from outside of the
 * repository. A source that changed after `started` (milliseconds since the epoch) makes the bundle stale.
 */
export function writeRecord(program, sources, file, started) {
  const states = [...sources, ...manifests()].map((path) => [path, stateOf(path)]);
  const settled = states.every(([, state]) => Number(state?.split(' ')[1]) < started);
  if (settled) writeFileSync(recordOf(program), JSON.stringify({ inputs: Object.fromEntries(states), file }));
}

/** Size and modification time; undefined for a missing file. */
function stateOf(path) {
  // `join` would take longer than the calls of `statSync` for hundreds of paths.
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs}`;
}

/** Null for a missing or truncated record. */
function readRecord(program) {
  try {
    return JSON.parse(readFileSync(recordOf(program), 'utf8'));
  } catch {
    return null;
  }
}

function recordOf(program) {
  return join(programFolder, `${program}.json`);
}
