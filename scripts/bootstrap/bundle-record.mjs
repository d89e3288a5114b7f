// What the bundle was made of: it is current as long as no input has another size or time of change.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifests } from './inputs.mjs';
import { programFolder, root } from './run.mjs';

/** Name of the record, in the folder of the bundle. */
export const recordName = 'inputs.json';

const file = join(programFolder, recordName);

export function isBundleCurrent() {
  const record = readRecord();
  if (record === null) return false;
  const changed = Object.entries(record.inputs).some(([path, state]) => stateOf(path) !== state);
  return !changed && record.outputs.every((name) => existsSync(join(programFolder, name)));
}

/** The file names of the bundle that was recorded last. */
export function recordedOutputs() {
  return readRecord()?.outputs ?? [];
}

/**
 * Keeps the sources of a bundle, as paths from the root, and its file names. What comes from outside of the repository is
 * settled by the manifests. A source that changed after `started` (milliseconds since the epoch) makes the bundle stale.
 */
export function writeRecord(sources, outputs, started) {
  const states = [...sources, ...manifests()].map((path) => [path, stateOf(path)]);
  const settled = states.every(([, state]) => Number(state?.split(' ')[1]) < started);
  if (settled) writeFileSync(file, JSON.stringify({ inputs: Object.fromEntries(states), outputs }));
}

/** Size and time of the last change; undefined for no file. */
function stateOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs}`;
}

/** Null for no record, and for one that was cut off. */
function readRecord() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
