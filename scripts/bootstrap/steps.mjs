// The steps before a command: each runs only when what it rests on has changed, and says how long it took.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from './paths.mjs';

/** Why a command cannot go on, in words for the person who called it. */
export class Stop extends Error {}

/** Returned by the work of a step that is to be done again the next time. */
export const unfinished = Symbol('unfinished');

/**
 * A step: `title` names its stamp, `says` is what a person reads while it runs, `key()` changes when it has to run again,
 * `made()` is true while its result is still there, `work()` resolves to an exit code or to `unfinished`. Rejects with a
 * Stop when the work fails.
 */
export async function step({ title, says, key, made, work }) {
  if (isDone({ title, key, made })) return;
  await timed(says, async () => {
    const code = await work();
    if (code === unfinished) return;
    if (code !== 0) throw new Stop(`Stopped while ${says} (exit code ${code}). The lines above say why.`);
    mkdirSync(tools, { recursive: true });
    // Taken again, since the work may have written what the key is made of.
    writeFileSync(stampOf(title), key());
  });
}

/** True when the step has been done for its present key. */
export function isDone({ title, key, made }) {
  const stamp = stampOf(title);
  return made() && existsSync(stamp) && readFileSync(stamp, 'utf8') === key();
}

/** Lets a step run again. */
export function forget(title) {
  rmSync(stampOf(title), { force: true });
}

/** Runs `work` with a line before it, and one with the time it took after it. */
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
