// The handlers of the control API, one for each operation.
import type { ApplianceState } from '@lunarest/appliance';
import type { ControlHandlers } from '@lunarest/contract/control';
import { type Duration, timeOf } from '../control/clock.ts';
import type { Fault } from '../control/fault.ts';
import type { OperationName } from '../control/operation-names.ts';
import type { Awaitable, SharedControl } from '../control/shared-control.ts';
import { completeSecrets, withholdSecrets } from './withheld.ts';

export interface Snapshot {
  readonly state: ApplianceState;
  readonly savedAt: string;
}

export interface ControlContext {
  readonly control: SharedControl;
  /** By name, the oldest first. */
  readonly snapshots: Map<string, Snapshot>;
}

/** Upper bound on the snapshots kept. */
const mostSnapshots = 100;

const done = { status: 204 } as const;

type Typed = ControlHandlers<ControlContext>;

/** The handlers with the types of the contract; each may answer by a promise, because the store may. */
type Handlers = {
  readonly [Id in keyof Typed]: (...given: Parameters<Typed[Id]>) => Awaitable<ReturnType<Typed[Id]>>;
};

export const controlHandlers: Handlers = {
  async exportState({ query }, { control }) {
    const state = await control.snapshot();
    return { status: 200, body: query.secrets === 'true' ? { ...state } : withholdSecrets(state) };
  },
  importState: ({ body }, { control }) =>
    attempt('CONTROL_BAD_STATE', async () =>
      // The control refuses an invalid state.
      control.restore(completeSecrets(body, await control.snapshot()) as ApplianceState),
    ),
  async resetState(_, { control }) {
    await control.reset();
    return done;
  },
  startScenario: ({ body }, { control }) => attempt('CONTROL_BAD_SCENARIO', () => control.start(body)),
  listSnapshots(_, { snapshots }) {
    const listed = [...snapshots].map(([name, { savedAt }]) => ({ name, savedAt }));
    return { status: 200, body: { snapshots: listed } };
  },
  async saveSnapshot({ path: { name } }, { control, snapshots }) {
    if (snapshots.size >= mostSnapshots && !snapshots.has(name))
      return {
        failure: 'CONTROL_TOO_MANY_SNAPSHOTS',
        details: `At most ${mostSnapshots} snapshots are kept.`,
      };
    const [state, { now }] = [await control.snapshot(), await control.clock.reading()];
    snapshots.delete(name);
    snapshots.set(name, { state, savedAt: iso(now) });
    return done;
  },
  deleteSnapshot: ({ path: { name } }, { snapshots }) =>
    snapshots.delete(name) ? done : noSnapshot(name, snapshots),
  async restoreSnapshot({ path: { name } }, { control, snapshots }) {
    const snapshot = snapshots.get(name);
    if (snapshot === undefined) return noSnapshot(name, snapshots);
    await control.restore(snapshot.state);
    return done;
  },
  async getClock(_, { control: { clock } }) {
    const { now, frozen } = await clock.reading();
    return { status: 200, body: { now: iso(now), frozen } };
  },
  changeClock: ({ body: { now, frozen } }, { control: { clock } }) =>
    attempt('CONTROL_BAD_REQUEST', async () => {
      // Parses the time first, so that an invalid one changes nothing, and stops the clock first, so that it shows exactly the given time.
      const time = now === undefined ? undefined : timeOf(now);
      if (frozen === true) await clock.freeze();
      if (time !== undefined) await clock.set(time);
      if (frozen === false) await clock.resume();
    }),
  advanceClock: ({ body: { by } }, { control: { clock } }) =>
    // The clock refuses an invalid duration.
    attempt('CONTROL_BAD_REQUEST', () => clock.advance(by as Duration)),
  getProfile: (_, { control: { profile } }) => ({ status: 200, body: { profile } }),
  changeProfile({ body: { profile } }, { control }) {
    control.profile = profile;
    return done;
  },
  async listControlledTasks(_, { control: { tasks } }) {
    const listed = (await tasks.list()).map(({ id, state, source: { operation }, details }) => ({
      id,
      state,
      operation,
      details: typeof details === 'string' ? details : details.failure,
    }));
    return { status: 200, body: { tasks: listed } };
  },
  setTaskProgress: ({ body: { mode, time, operation } }, { control: { tasks } }) =>
    attempt('CONTROL_BAD_REQUEST', () => {
      if ((mode === 'time') !== (time !== undefined))
        throw new TypeError('Only the mode time takes a time, and it requires one.');
      // The control checks names and times.
      const progression = mode === 'time' ? { time: time as Duration } : mode;
      return tasks.progress(progression, operation as OperationName | undefined);
    }),
  async stepTasks(_, { control: { tasks } }) {
    await tasks.step();
    return done;
  },
  finishTask: ({ path: { taskid } }, { control: { tasks } }) =>
    attempt('CONTROL_NO_TASK', () => tasks.finish(taskid)),
  failTask: ({ path: { taskid }, body: { message } }, { control: { tasks } }) =>
    attempt('CONTROL_NO_TASK', () => tasks.fail(taskid, message)),
  listFaults: (_, { control: { faults } }) => ({
    status: 200,
    body: {
      faults: faults.list().map(({ operation, fault, left }) => ({
        operation,
        fault,
        ...(left === null ? {} : { calls: left }),
      })),
    },
  }),
  planFault: ({ body: { operation, fault, calls = null } }, { control: { faults } }) =>
    // The plan refuses a failure that the operation does not document.
    attempt('CONTROL_BAD_FAULT', () => faults.plan(operation, fault as Fault, calls)),
  clearFaults(_, { control: { faults } }) {
    faults.clear();
    return done;
  },
  getJournal: (_, { control: { journal } }) => ({
    status: 200,
    body: { requests: journal.list().map((entry) => ({ ...entry, at: iso(entry.at) })) },
  }),
  clearJournal(_, { control: { journal } }) {
    journal.clear();
    return done;
  },
};

/** Runs an action; a TypeError becomes a refusal with its message. */
async function attempt<Failure extends string>(
  failure: Failure,
  step: () => Awaitable<void>,
): Promise<{ readonly status: 204 } | { readonly failure: Failure; readonly details: string }> {
  try {
    await step();
    return done;
  } catch (error) {
    if (error instanceof TypeError) return { failure, details: error.message };
    throw error;
  }
}

function noSnapshot(name: string, snapshots: ControlContext['snapshots']) {
  const names = [...snapshots.keys()].join(', ') || 'none';
  return {
    failure: 'CONTROL_NO_SNAPSHOT',
    details: `There is no snapshot ${name}. Snapshots: ${names}.`,
  } as const;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
