// The steps before a command: each runs only when its inputs have changed, and prints its duration.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { tools } from './paths.mjs';

/** The reason why a command cannot continue, as a message for the user. */
export class Stop extends Error {}

/** Returned by the work of a step that must run again the next time. */
export const unfinished = Symbol('unfinished');

/**
 * A step: `title` names its stamp, `says` is the message shown while it runs, `key()` changes when it must run again, `made()` is
 * true while its result exists, `work()` resolves to an exit code or to `unfinished`. Rejects with a Stop when the work fails.
 * Only one process at a time works; another one finds the result when its turn comes.
 */
export async function step(wanted) {
  if (!isDone(wanted)) await alone(() => isDone(wanted) || timed(wanted.says, () => take(wanted)));
}

async function take({ title, says, key, work }) {
  const code = await work();
  if (code === unfinished) return;
  demandSuccess(code, says);
  mkdirSync(tools, { recursive: true });
  // Computed again, since the work may have written inputs of the key.
  writeFileSync(stampOf(title), key());
}

/** Throws a Stop for the exit code of a failure. */
export function demandSuccess(code, says) {
  if (code !== 0)
    throw new Stop(`Stopped while ${says} (exit code ${code}). The lines above show the reason.`);
}

/** True when the step has run for its present key. */
export function isDone({ title, key, made }) {
  const stamp = stampOf(title);
  return made() && existsSync(stamp) && readFileSync(stamp, 'utf8') === key();
}

/** Makes a step run again. */
export function forget(title) {
  rmSync(stampOf(title), { force: true });
}

/** Runs `work`, printing a line before it, and one with its duration after it. */
export async function timed(says, work) {
  console.error(`· ${says} …`);
  const started = performance.now();
  const result = await work();
  console.error(`· ${says} took ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function stampOf(title) {
  return join(tools, `${title}.stamp`);
}
