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
};

async function factsAfter(kept: Scenario) {
  const { control } = createAppliance({
    build: (environment) => buildScenario(kept, environment),
    platform: createNodeEnvironment(),
    profile: 'documented',
  });
  const { partitions, partitionRoles, change } = await factsOf(lab, control);
  return { partitions, roles: partitionRoles.secrets, path: change.path };
}

test('the facts of a scenario have the identifiers that the appliance has chosen', async () => {
  expect(await factsAfter(lab)).toEqual({
    partitions: [
      { id: '1532018000001', state: 'version 1, SMK ready' },
      { id: '1532018000002', state: 'version 0' },
      { id: '1532018000077', state: 'version 0' },
    ],
    roles: { co: 'keys-co-Passw0rd', so: 'old-so-Passw0rd' },
    path: '/api/lunasa/hsms/532018/partitions/1532018000001/roles/co',
  });
});

test('the facts of a scenario leave out the partitions that a kept state no longer has', async () => {
  const kept = { ...lab, partitions: [{ label: 'spare', version: 0 }] } satisfies Scenario;
  expect(await factsAfter(kept)).toEqual({
    partitions: [{ id: '1532018000001', state: 'version 0' }],
    roles: {},
    path: '/users/monitor',
  });
});
