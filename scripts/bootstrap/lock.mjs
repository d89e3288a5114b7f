// One command at a time installs, generates and builds in this folder; the others wait for it.
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { whenOrphaned } from './orphan.mjs';
import { tools } from './paths.mjs';

/** The lock is held while this folder exists. It has an empty file for each process that holds it, named by its id. */
const lock = join(tools, 'lock');

/** The works of this process that hold the lock together, and its acquisition. */
let works = 0;
let acquired;

/** Runs `work` while no other process holds the lock. Works of one process do not wait for each other. */
export async function alone(work) {
  works += 1;
  acquired ??= acquire();
  try {
    await acquired;
    return await work();
  } finally {
    works -= 1;
    if (works === 0) {
      acquired = undefined;
      release(process.pid);
    }
  }
}

/** Keeps the lock also while a child of this process runs, which outlives this process if that is killed. */
export function holdFor(child) {
  if (works === 0 || child.pid === undefined) return;
  writeFileSync(join(lock, String(child.pid)), '');
  child.once('exit', () => rmSync(join(lock, String(child.pid)), { force: true }));
}

async function acquire() {
  const orphaned = whenOrphaned(() => process.exit(143));
  for (let shown = false; !take(); ) {
    const all = holders();
    const running = all.filter(isRunning);
    for (const holder of all) if (!running.includes(holder)) release(holder);
    if (running.length > 0 && !shown) {
      // After a crash, another program may have the id of the holder.
      console.error(
        `· waiting for process ${running[0]}, which installs or builds here; if it does not, remove .tools/lock …`,
      );
      shown = true;
    }
    await wait(running.length > 0 ? 200 : 1);
  }
  clearInterval(orphaned);
}

/** The lock has a holder from its first moment: it is a folder under another name before, and no rename replaces a folder with files. */
function take() {
  const own = `${lock}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, String(process.pid)), '');
  try {
    renameSync(own, lock);
    return true;
  } catch (error) {
    rmSync(own, { recursive: true });
    // The last one is that of Windows.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) return false;
    throw error;
  }
}

function holders() {
  try {
    const names = readdirSync(lock);
    if (names.length === 0) rmdirSync(lock);
    return names;
  } catch {
    // It was released, or taken, in the meantime.
    return [];
  }
}

function isRunning(holder) {
  if (!/^\d+$/.test(holder) || Number(holder) === process.pid) return false;
  try {
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    // The process of another user.
    return error.code === 'EPERM';
  }
}

/** Removes a holder, and with the last one the lock. */
function release(holder) {
  rmSync(join(lock, String(holder)), { force: true });
  try {
    rmdirSync(lock);
  } catch {
    // It has another holder.
  }
}
