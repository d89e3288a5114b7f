import { describe, expect, test } from '@jest/globals';
import { task } from '../builders/task.ts';
import { partitionIds } from '../scenarios/credentials.ts';
import { buildScenario, scenarioNames } from '../scenarios/scenarios.ts';
import type { ApplianceState } from '../state.ts';
import { withPartition } from '../state-changes.ts';
import { createBench } from '../testing/bench.ts';
import { createFixedEnvironment } from '../testing/fixed-environment.ts';
import { loginRole } from '../testing/steps.ts';
import { stateComplaint } from './state-complaint.ts';

const env = createFixedEnvironment();
const demo = buildScenario('demo', env);
const { payments, archive } = partitionIds;

test.each(scenarioNames)('the scenario %s is a valid state', (name) => {
  expect(stateComplaint(buildScenario(name, env))).toBeNull();
});

test('a state parsed from its JSON is valid', () => {
  const bench = createBench('ped');
  loginRole(bench, 'co');
  expect(stateComplaint(JSON.parse(JSON.stringify(bench.state)))).toBeNull();
});

test.each(['demo', 'ped'] as const)(
  'every value of the scenario %s is refused when its kind is changed',
  (name) => {
    const state = buildScenario(name, env);
    const places = [...placesIn(state, ['The state'])];
    const unnoticed = places.filter(({ path, value }) => {
      const other = typeof value === 'boolean' ? 'true' : true;
      return !stateComplaint(replaced(state, path.slice(1), other))?.startsWith(`${path.join('.')} is `);
    });
    expect(unnoticed).toEqual([]);
  },
);

test('a state that refers to itself is refused', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const { tasks, ...others } = task({ work: 'zeroizeHsm' })(demo, env);
  const [[id, queued] = []] = Object.entries(tasks);
  expect(stateComplaint({ ...others, tasks: { [String(id)]: { ...queued, response: { cycle } } } })).toBe(
    `The state.tasks.${id}.response.cycle${'.0'.repeat(61)} nests more than 64 levels.`,
  );
});

describe('the check of a state refuses', () => {
  const { hsm, users, ...others } = demo;
  const { admin, ...otherUsers } = users;
  const inHsm = (changes: object) => ({ ...demo, hsm: { ...hsm, ...changes } });
  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'The state is undefined, not an object.'],
    ['a text', 'demo', 'The state is a string, not an object.'],
    ['a state without users', { ...others, hsm }, 'The state has no users.'],
    ['a state with a list of users', { ...demo, users: [] }, 'The state.users is a list, not an object.'],
    ['an unknown field', { ...demo, color: 'red' }, 'The state has an unknown field color.'],
    [
      'a user stored under another name',
      { ...demo, users: { ...otherUsers, root: admin } },
      'The user kept as root has the name admin.',
    ],
    ['an HSM without a serial number', inHsm({ id: 7 }), 'The state.hsm.id is a number, not a string.'],
    [
      'a partition stored under another id',
      withPartition(demo, payments, { id: archive }),
      `The partition kept as ${payments} has the id ${archive}.`,
    ],
    [
      'a number for the next task that is in use',
      { ...task({ work: 'zeroizeHsm' })(demo, env), nextTask: 0 },
      'The next task has the number 0, and would replace the task 0.',
    ],
    [
      'a number for the next partition that is in use',
      inHsm({ nextPartition: 11 }),
      `The next partition has the number 11, and would replace the partition ${payments}.`,
    ],
    [
      'a number for the next object that is in use',
      withPartition(demo, payments, { nextObject: 72 }),
      'The next object has the number 72, and would replace the object 72.',
    ],
    [
      'a second partition with the same name',
      withPartition(demo, payments, { name: 'archive' }),
      'Two partitions have the name archive.',
    ],
    [
      'a partition that no path can address',
      inHsm({ partitions: { '007': { ...hsm.partitions[payments], id: '007' } } }),
      'The partition 007 has an id of other than 7 to 17 digits.',
    ],
    [
      'a number for the next task to which none can be added',
      { ...demo, nextTask: 2 ** 53 },
      'The next task has the number 9007199254740992, which is not a whole number from 0 to 9007199254740991.',
    ],
    [
      'a user whom no path can address',
      { ...demo, users: { ...demo.users, 'a b': { ...demo.users.admin, name: 'a b' } } },
      'No path can address the user a b.',
    ],
    [
      'a partition larger than the HSM',
      withPartition(demo, payments, { size: 64 * 1024 * 1024 }),
      'The partitions need more storage space than the HSM has.',
    ],
    [
      'a partition of an unknown version',
      JSON.parse(JSON.stringify(withPartition(demo, payments, {})).replace('"version":1', '"version":3')),
      `The state.hsm.partitions.${payments}.version is 3, not 0 or 1.`,
    ],
    [
      'a role without a secret',
      withoutSecret(demo),
      `The state.hsm.partitions.${payments}.roles.co has no secret.`,
    ],
    [
      'a setting of another type',
      { ...demo, network: { ...demo.network, hostname: 7 } },
      'The state.network.hostname is a number, not a string.',
    ],
    [
      'a value that the enumeration does not have',
      inHsm({ authentication: 'guess' }),
      'The state.hsm.authentication is "guess", not password or ped.',
    ],
    [
      'an alternative with a field of another alternative',
      { ...demo, taskProgress: { mode: 'manual', milliseconds: 5 } },
      'The state.taskProgress has an unknown field milliseconds.',
    ],
    [
      'an unknown alternative',
      { ...demo, taskProgress: { mode: 'sometimes' } },
      'The state.taskProgress.mode is "sometimes", not immediate or time or manual.',
    ],
    [
      'a negative size',
      withPartition(demo, payments, { size: -1 }),
      `The state.hsm.partitions.${payments}.size is -1, less than 0.`,
    ],
    ['NaN', inHsm({ capacity: Number.NaN }), 'The state.hsm.capacity is NaN, not a number.'],
    ['a function', { ...demo, nextTask: () => 0 }, 'The state.nextTask is a function, not a number.'],
  ])('%s', (_what, state, complaint) => {
    expect(stateComplaint(state)).toBe(complaint);
  });

  test('a session of an unknown user', () => {
    const { state } = createBench('demo');
    expect(stateComplaint({ ...state, users: otherUsers })).toBe(
      'A session belongs to admin, which is not a user.',
    );
  });

  test('a session in the branch of another key', () => {
    const { state } = createBench('demo');
    const kept = Object.fromEntries(
      Object.entries(state.sessions.kept).map(([name, branch]) => [`${name}z`, branch]),
    );
    expect(stateComplaint({ ...state, sessions: { ...state.sessions, kept } })).toBe(
      'A session is not in the branch of its key.',
    );
  });

  test('a login to an unknown partition', () => {
    const bench = createBench('demo');
    loginRole(bench, 'co');
    const { [payments]: _gone, ...partitions } = bench.state.hsm.partitions;
    expect(stateComplaint({ ...bench.state, hsm: { ...bench.state.hsm, partitions } })).toBe(
      `A session is logged in to partition ${payments}, which does not exist.`,
    );
  });
});

function withoutSecret(state: ApplianceState): unknown {
  const copy = JSON.parse(JSON.stringify(state));
  delete copy.hsm.partitions[payments].roles.co.secret;
  return copy;
}

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Yields every value inside another one. */
function* placesIn(value: unknown, path: readonly string[]): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    yield { path: [...path, name], value: part };
    yield* placesIn(part, [...path, name]);
  }
}

function replaced(value: unknown, [name = '', ...rest]: readonly string[], other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const copy: Record<string, unknown> = { ...value };
  copy[name] = rest.length === 0 ? other : replaced(copy[name], rest, other);
  return Array.isArray(value) ? Object.assign([...value], { [name]: copy[name] }) : copy;
}
