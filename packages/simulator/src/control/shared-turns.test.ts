import { expect, test } from '@jest/globals';
import { type ApplianceState, buildScenario } from '@lunarest/appliance';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { createClock, unmoved } from './clock.ts';
import type { Shared, SharedKept, SharedStore } from './shared-store.ts';
import { createTurns } from './shared-turns.ts';
import { UnavailableError, UnwritableError } from './store.ts';

const demo = buildScenario('demo', createFixedEnvironment());
const numbered = (nextTask: number): ApplianceState => ({ ...demo, nextTask });
const increment = (state: ApplianceState) => ({ state: numbered(state.nextTask + 1) });

/** A store in memory that several processes could share, with a log of its calls. */
function openStore() {
  let kept: SharedKept = { state: numbered(0), clock: unmoved, version: 7 };
  const events: string[] = [];
  const trouble: { commit: Error | null; read: Error | null } = { commit: null, read: null };
  const store: SharedStore = {
    async read() {
      events.push('read');
      if (trouble.read !== null) throw trouble.read;
      return kept;
    },
    async commit({ state, clock }: Shared, version: number) {
      if (trouble.commit !== null) throw trouble.commit;
      const isPresent = version === kept.version;
      events.push(isPresent ? 'commit' : 'conflict');
      if (isPresent) kept = { state, clock, version: version + 1 };
      return isPresent;
    },
    readInitial: async () => demo,
    keepInitial: async () => undefined,
  };
  return { store, events, trouble, kept: () => kept };
}

const turnsOn = (store: SharedStore) =>
  createTurns(
    store,
    createClock(() => 1000),
  );

test('one commit keeps concurrent calls in order', async () => {
  const { store, events, kept } = openStore();
  const { update } = turnsOn(store);
  const made = await Promise.all([1, 2, 3].map(() => update(increment)));
  expect(made.map(({ state }) => state.nextTask)).toEqual([1, 2, 3]);
  expect([events, kept().version, kept().state.nextTask]).toEqual([['read', 'commit'], 8, 3]);
});

test('calls that arrive during a turn wait for the next turn', async () => {
  const { store, events } = openStore();
  const { update } = turnsOn(store);
  const first = update(increment);
  await Promise.resolve();
  await Promise.resolve();
  const others = [update(increment), update(increment)];
  await Promise.all([first, ...others]);
  expect(events).toEqual(['read', 'commit', 'commit']);
});

test('a conflict repeats the calls on the commit of the other process', async () => {
  const { store, events, kept } = openStore();
  const [one, other] = [turnsOn(store), turnsOn(store)];
  await one.update(increment);
  await other.update(increment);
  const made = await Promise.all([one.update(increment), one.update(increment)]);
  expect(made.map(({ state }) => state.nextTask)).toEqual([3, 4]);
  expect(events).toEqual(['read', 'commit', 'read', 'commit', 'conflict', 'read', 'commit']);
  expect(kept().state.nextTask).toBe(4);
});

test('a call that changes nothing sees the commit of another process, and commits nothing', async () => {
  const { store, events } = openStore();
  const [one, other] = [turnsOn(store), turnsOn(store)];
  const before = await one.look((state) => state.nextTask);
  await other.update(increment);
  const after = await one.look((state) => state.nextTask);
  const again = await one.look((state) => state.nextTask);
  expect([before, after, again]).toEqual([0, 1, 1]);
  expect(events).toEqual(['read', 'read', 'commit', 'read', 'read']);
});

test('a call that throws changes nothing, and the other calls of its turn succeed', async () => {
  const { store, kept } = openStore();
  const { update } = turnsOn(store);
  const outcomes = await Promise.allSettled([
    update(increment),
    update(() => {
      throw new TypeError('no');
    }),
    update(increment),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(kept().state.nextTask).toBe(2);
});

test('the clock is shared with its state', async () => {
  const { store, kept } = openStore();
  const [one, other] = [turnsOn(store), turnsOn(store)];
  await one.changeClock((clock) => clock.freeze());
  await other.changeClock((clock) => clock.advance(500));
  const readings = await Promise.all([one, other].map(({ look }) => look((_, clock) => clock.reading())));
  expect(readings).toEqual([
    { now: 1500, frozen: true },
    { now: 1500, frozen: true },
  ]);
  expect([kept().clock, kept().state]).toEqual([{ ahead: 0, stopped: 1500 }, numbered(0)]);
});

test('a read-only store rejects changes, except calls that need no commit', async () => {
  const { store, trouble, kept } = openStore();
  const { update, look } = turnsOn(store);
  trouble.commit = new UnwritableError('full');
  const outcomes = await Promise.allSettled([
    update(increment),
    update(increment, () => true),
    look((state) => state.nextTask),
  ]);
  expect(outcomes).toEqual([
    { status: 'rejected', reason: trouble.commit },
    // Computed from the committed state, without the uncommitted change.
    { status: 'fulfilled', value: { state: numbered(1) } },
    { status: 'fulfilled', value: 0 },
  ]);
  expect(kept().version).toBe(7);
});

test('an unreachable store rejects reads and changes until it is reachable again', async () => {
  const { store, trouble } = openStore();
  const { update, look } = turnsOn(store);
  await update(increment);
  const lost = new UnavailableError('lost');
  Object.assign(trouble, { commit: lost, read: lost });
  const during = await Promise.allSettled([update(increment)]);
  const reading = await Promise.allSettled([look((state) => state.nextTask)]);
  Object.assign(trouble, { commit: null, read: null });
  const after = await update(increment);
  const refused = { status: 'rejected', reason: lost };
  expect([during, reading, after.state.nextTask]).toEqual([[refused], [refused], 2]);
});

test('a process gives up when other processes win every attempt', async () => {
  const { store, events } = openStore();
  const { update } = turnsOn({ ...store, commit: async () => false });
  await expect(update(increment)).rejects.toEqual(
    new UnavailableError('Other processes changed the appliance too often during this change.'),
  );
  expect(events).toHaveLength(101);
});
