// Whether the machine has a core to spare.
import { cpus } from 'node:os';
import { setInterval } from 'node:timers/promises';

/** Milliseconds between two looks at the cores. */
const period = 1000;
/** Idle milliseconds of all cores in a period that are as good as one idle core. */
const enough = 800;

/** Resolves with true as soon as about one core was idle for a period, with false when the signal aborts. */
export async function coreIsIdle(signal) {
  try {
    let before = idleTime();
    for await (const _ of setInterval(period, undefined, { signal })) {
      const now = idleTime();
      if (now - before >= enough) return true;
      before = now;
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
  }
  return false;
}

/** Milliseconds that the cores have been idle, all together. */
function idleTime() {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}
