// What the bundle was made of: it is current as long as no input has another size or time of change.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifests } from './manifests.mjs';
import { programFolder, root } from './paths.mjs';

const recordFile = join(programFolder, 'inputs.json');

/** The name of the bundle's file, in the folder of the program, or null when it is not current. */
export function currentBundle() {
  const record = readRecord();
  if (typeof record?.file !== 'string' || !existsSync(join(programFolder, record.file))) return null;
  const changed = Object.entries(record.inputs).some(([path, state]) => stateOf(path) !== state);
  return changed ? null : record.file;
}

/**
 * Keeps the sources of a bundle, as paths from the root, and its file. What comes from outside of the repository is settled
 * by the manifests. A source that changed after `started` (milliseconds since the epoch) makes the bundle stale.
 */
export function writeRecord(sources, file, started) {
  const states = [...sources, ...manifests()].map((path) => [path, stateOf(path)]);
  const settled = states.every(([, state]) => Number(state?.split(' ')[1]) < started);
  if (settled) writeFileSync(recordFile, JSON.stringify({ inputs: Object.fromEntries(states), file }));
}

/** Size and time of the last change; undefined for no file. */
function stateOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs}`;
}

/** Null for no record, and for one that was cut off. */
function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    return null;
  }
}
