// Notifies the program that a lost session was replaced, once for each session.
import type { Opening } from './session.ts';

/** Called without arguments; its return value is awaited. */
export type OnSessionRenewed = () => void | Promise<void>;

/** Resolves when the program has handled the new session; the calls that lost the old session wait for that. */
export type Announce = (opening: Promise<Opening>) => Promise<void>;

export function announcer(onSessionRenewed: OnSessionRenewed = () => {}): Announce {
  const announced = new WeakMap<Promise<Opening>, Promise<void>>();
  let running = false;

  async function run(opening: Promise<Opening>): Promise<void> {
    const { cookies } = await opening;
    // Calls made by the program's own function must neither wait for it nor start it again in an endless loop.
    if (cookies === null || running) return;
    running = true;
    try {
      await onSessionRenewed();
    } finally {
      running = false;
    }
  }

  return (opening) => {
    const done = announced.get(opening) ?? run(opening);
    announced.set(opening, done);
    return done;
  };
}
