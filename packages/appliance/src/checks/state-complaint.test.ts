import { describe, expect, test } from '@jest/globals';
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

test.each(scenarioNames)('the scenario %s is a state, also beside another one', (name) => {
  expect(stateComplaint(buildScenario(name, env), demo)).toBeNull();
});

test('a state parsed from its JSON is valid', () => {
  const bench = createBench('ped');
  loginRole(bench, 'co');
  expect(stateComplaint(JSON.parse(JSON.stringify(bench.state)), demo)).toBeNull();
});

describe('refused is', () => {
  const { hsm, users, ...others } = demo;
  const { admin, ...otherUsers } = users;
  const inHsm = (changes: object) => ({ ...demo, hsm: { ...hsm, ...changes } });
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'The state is undefined, not an object.'],
    ['a text', 'demo', 'The state is a string, not an object.'],
    ['a state without users', { ...others, hsm }, 'The state has no users.'],
    ['a state with a list of users', { ...demo, users: [] }, 'The state.users is a list, not an object.'],
    ['an unknown field', { ...demo, colour: 'red' }, 'The state has an unknown field colour.'],
    [
      'a user kept under another name',
      { ...demo, users: { ...otherUsers, root: admin } },
      'The user kept as root has the name admin.',
    ],
    ['an HSM without a serial number', inHsm({ id: 7 }), 'The hsm.id is a number, not a string.'],
    [
      'a partition whose inner id differs',
      withPartition(demo, payments, { id: archive }),
      `The partition kept as ${payments} has the id ${archive}.`,
    ],
    [
      'a second partition of one name',
      withPartition(demo, payments, { name: 'archive' }),
      'Two partitions have the name archive.',
    ],
    [
      'a partition larger than the HSM',
      withPartition(demo, payments, { size: 64 * 1024 * 1024 }),
      'The partitions take more room than the HSM has.',
    ],
    [
      'a partition of an unknown version',
      JSON.parse(JSON.stringify(withPartition(demo, payments, {})).replace('"version":1', '"version":3')),
      `The partition ${payments} has the version 3, which is neither 0 nor 1.`,
    ],
    ['half a role', withoutSecret(demo), `The partition ${payments}.roles.co has no secret.`],
  ])('%s', (_what, state, complaint) => {
    expect(stateComplaint(state, demo)).toBe(complaint);
  });

  test('a session of an unknown user', () => {
    const { state } = createBench('demo');
    expect(stateComplaint({ ...state, users: otherUsers }, demo)).toBe(
      'A session belongs to admin, who is no user.',
    );
  });

  test('a login to an unknown partition', () => {
    const bench = createBench('demo');
    loginRole(bench, 'co');
    const { [payments]: _gone, ...partitions } = bench.state.hsm.partitions;
    expect(stateComplaint({ ...bench.state, hsm: { ...bench.state.hsm, partitions } }, demo)).toBe(
      `A session is logged in to partition ${payments}, which is not there.`,
    );
  });
});

function withoutSecret(state: ApplianceState): unknown {
  const copy = JSON.parse(JSON.stringify(state));
  delete copy.hsm.partitions[payments].roles.co.secret;
  return copy;
}
