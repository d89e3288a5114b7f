// Bundles programs again and replaces the outdated ones.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { bundlePrograms } from './bundle.mjs';
import { keyOf } from './programs.mjs';

/**
 * Bundles `entries` into a folder of `dist`, removes the folder `previous` if it has a name, and writes the
 * new folder's name and the inputs to `record`. Returns the written record.
 */
export async function replacePrograms(previous, { root, entries, dist, record }) {
  const { bundles, inputs } = await bundlePrograms(root, entries);
  const sorted = [...inputs].sort(([a], [b]) => (a < b ? -1 : 1));
  const built = { key: keyOf(root, entries, sorted), inputs: sorted.map(([path]) => path) };
  place(join(dist, built.key), (unfinished) => {
    mkdirSync(unfinished, { recursive: true });
    for (const { path, contents } of bundles) writeFileSync(join(unfinished, basename(path)), contents);
  });
  place(record, (unfinished) => writeFileSync(unfinished, JSON.stringify(built)));
  if (!['', built.key].includes(previous)) rmSync(join(dist, previous), { recursive: true, force: true });
  return built;
}

/** Calls `write` with a temporary path and renames the result, so that a file or folder at `path` is always complete. */
function place(path, write) {
  const unfinished = `${path}.${process.pid}.${threadId}`;
  write(unfinished);
  try {
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have written the same folder meanwhile.
    if (!existsSync(path)) throw error;
  }
}
