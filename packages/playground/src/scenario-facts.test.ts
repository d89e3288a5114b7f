import { expect, test } from '@jest/globals';
import { buildScenario, createAppliance, createNodeEnvironment, type Scenario } from '@lunarest/server';
import { factsOf } from './scenario-facts.ts';

const lab: Scenario = {
  name: 'lab',
  hsm: { label: 'lab', so: 'lab-so-Passw0rd' },
  partitions: [
    { label: 'keys', version: 1, roles: { co: 'keys-co-Passw0rd' } },
    { label: 'spare', version: 0 },
    { id: '1532018000077', label: 'old', version: 0, roles: { so: 'old-so-Passw0rd' } },
  ],
  users: [{ name: 'robot', password: 'robot-Passw0rd' }],
};

/** The facts of a scenario beside the state that another scenario builds. */
async function factsBeside(kept: Scenario, scenario = lab) {
  const { control } = createAppliance({
    build: (environment) => buildScenario(kept, environment),
    platform: createNodeEnvironment(),
    profile: 'documented',
  });
  const { users, hsm, partitions, partitionRoles, change } = await factsOf(scenario, control);
  return { users: Object.keys(users), hsm, partitions, roles: partitionRoles.secrets, path: change.path };
}

const builtIn = ['admin', 'operator', 'monitor', 'audit'];

test('the facts of a scenario have the identifiers that the appliance has chosen', async () => {
  expect(await factsBeside(lab)).toEqual({
    users: [...builtIn, 'robot'],
    hsm: { secrets: { so: 'lab-so-Passw0rd' }, note: '' },
    partitions: [
      { id: '1532018000001', state: 'version 1, SMK ready' },
      { id: '1532018000002', state: 'version 0' },
      { id: '1532018000077', state: 'version 0' },
    ],
    roles: { co: 'keys-co-Passw0rd', so: 'old-so-Passw0rd' },
    path: '/api/lunasa/hsms/532018/partitions/1532018000001/roles/co',
  });
});

test('the facts of a scenario leave out the users and partitions that a kept state no longer has', async () => {
  const kept: Scenario = { ...lab, partitions: [{ label: 'spare', version: 0 }], users: [] };
  expect(await factsBeside(kept)).toEqual({
    users: builtIn,
    hsm: { secrets: { so: 'lab-so-Passw0rd' }, note: '' },
    partitions: [{ id: '1532018000001', state: 'version 0' }],
    roles: {},
    path: '/users/monitor',
  });
});

test('an HSM that was zeroized after the first start has no passwords', async () => {
  expect(await factsBeside({ name: 'zeroized' })).toEqual({
    users: builtIn,
    hsm: { secrets: {}, note: 'not initialized, so without passwords' },
    partitions: [],
    roles: {},
    path: '/api/lunasa/hsms/532018',
  });
});

test('an HSM that was initialized after the first start is not initialized again', async () => {
  expect(await factsBeside(lab, { name: 'new' })).toEqual({
    users: builtIn,
    hsm: { secrets: {}, note: 'initialized after the first start' },
    partitions: [],
    roles: {},
    path: '/users/monitor',
  });
});
