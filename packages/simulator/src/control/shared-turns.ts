// Changes to a shared appliance by one process. Calls that arrive while a commit is in progress share the
// next turn: they run in sequence on the same version and are kept by one commit. Requests of one process
// therefore never conflict with each other, and share a single wait for a slow store.
import type { ApplianceState } from '@lunarest/appliance';
import type { ApplianceClock, SettableClock } from './clock.ts';
import type { Shared, SharedKept, SharedStore } from './shared-store.ts';
import { UnavailableError, UnwritableError, type Update } from './store.ts';

interface Turns {
  readonly update: Update;
  /** Resolves to the result of `see` for the current state and clock. */
  look<Seen>(see: (state: ApplianceState, clock: ApplianceClock) => Seen): Promise<Seen>;
  /** Moves the clock, for every process. */
  changeClock(step: (clock: ApplianceClock) => void): Promise<void>;
}

/** One call in a turn. */
interface Call {
  /** The shared part after the call; `now` itself when nothing changes. Runs again on another version after a conflict. */
  run(now: Shared): Shared;
  /** Whether the call may resolve to the result of its last run without a commit. */
  readonly dispensable: () => boolean;
  resolve(): void;
  reject(error: unknown): void;
}

/** Upper bound on the attempts of a turn. An attempt fails when another process has committed a change. */
const mostTries = 100;

/** @param clock the clock of the appliance in this process, which gets the store's setting before each step */
export function createTurns(store: SharedStore, clock: SettableClock): Turns {
  let waiting: Call[] = [];
  let working = false;
  let latest: SharedKept | null = null;

  function call<Made>(
    step: (now: Shared) => { readonly next: Shared; readonly made: Made },
    withoutKeeping: (made: Made) => boolean = () => false,
  ): Promise<Made> {
    return new Promise((resolve, reject) => {
      let outcome: { readonly made: Made } | { readonly thrown: unknown } = { thrown: null };
      waiting.push({
        run(now) {
          clock.setting = now.clock;
          try {
            const { next, made } = step(now);
            outcome = { made };
            return next;
          } catch (thrown) {
            outcome = { thrown };
            return now;
          }
        },
        dispensable: () => !('made' in outcome) || withoutKeeping(outcome.made),
        resolve: () => ('made' in outcome ? resolve(outcome.made) : reject(outcome.thrown)),
        reject,
      });
      if (!working) void work();
    });
  }

  async function work(): Promise<void> {
    working = true;
    // Calls of the same event-loop turn share a commit.
    await Promise.resolve();
    while (waiting.length > 0) {
      const calls = waiting;
      waiting = [];
      await take(calls);
    }
    working = false;
  }

  async function take(calls: readonly Call[]): Promise<void> {
    try {
      await keep(calls);
      for (const { resolve } of calls) resolve();
    } catch (error) {
      if (error instanceof UnwritableError) await giveWithoutKeeping(calls, error);
      else rejectAll(calls, error);
    }
  }

  /** Runs the calls on the current version and commits the result. It first assumes that the last known commit is current. */
  async function keep(calls: readonly Call[]): Promise<void> {
    let isPresent = latest === null;
    latest ??= await store.read();
    for (let tries = 0; tries < mostTries; tries += 1) {
      const now: SharedKept = latest;
      const next = calls.reduce<Shared>((shared, { run }) => run(shared), now);
      if (next !== now && (await store.commit(next, now.version))) {
        latest = { state: next.state, clock: next.clock, version: now.version + 1 };
        return;
      }
      if (next === now && isPresent) return;
      latest = await store.read();
      if (next === now && latest.version === now.version) return;
      isPresent = true;
    }
    throw new UnavailableError('Other processes changed the appliance too often during this change.');
  }

  /** Runs each call separately on the committed state, so that no call sees an uncommitted change of another. */
  async function giveWithoutKeeping(calls: readonly Call[], unwritable: UnwritableError): Promise<void> {
    try {
      const kept = await store.read();
      for (const { run, dispensable, resolve, reject } of calls) {
        if (run(kept) === kept || dispensable()) resolve();
        else reject(unwritable);
      }
    } catch (error) {
      rejectAll(calls, error);
    }
  }

  return {
    update: (step, withoutKeeping) =>
      call((now) => {
        const made = step(now.state);
        return { made, next: made.state === now.state ? now : { state: made.state, clock: now.clock } };
      }, withoutKeeping),
    look: (see) => call((now) => ({ made: see(now.state, clock), next: now })),
    changeClock: (step) =>
      call(({ state }) => {
        step(clock);
        return { made: undefined, next: { state, clock: clock.setting } };
      }),
  };
}

function rejectAll(calls: readonly Call[], error: unknown): void {
  for (const { reject } of calls) reject(error);
}
