import { describe, expect, test } from '@jest/globals';
import { sessionsByKey } from '../auth/session-table.ts';
import { stateComplaint } from '../checks/state-complaint.ts';
import { partitionIds } from '../scenarios/credentials.ts';
import { buildScenario, type ScenarioName } from '../scenarios/scenarios.ts';
import { createFixedEnvironment } from '../testing/fixed-environment.ts';
import {
  type Change,
  type ClientParts,
  ContradictionError,
  cachedPedKey,
  client,
  firmware,
  hsm,
  object,
  partition,
  ped,
  session,
  shapeState,
  task,
  type UserParts,
  user,
} from './index.ts';

const env = createFixedEnvironment();
const shaped = (scenario: ScenarioName, ...changes: readonly Change[]) =>
  shapeState(buildScenario(scenario, env), changes, env);

test('the builders turn the factory state into a state in use', () => {
  const state = shaped(
    'factory',
    hsm({ label: 'tests', so: 'so-Passw0rd' }),
    partition({ label: 'keys', version: 1, roles: { co: 'password' } }),
    object({ partition: 'keys', label: 'signing', size: 400 }),
    user({ name: 'robot', password: 'robot-Passw0rd', role: 'operator' }),
    client({ name: 'web', hostname: 'web.example', partitions: ['keys'] }),
    task({ work: 'zeroizeHsm' }),
    session({ user: 'robot', token: 'known', logins: ['so', { partition: 'keys', role: 'co' }] }),
  );
  const id = '1532018000001';
  const { label, version, smk, roles, objects } = Object(state.hsm.partitions[id]);
  expect({ label, version, smk, objects }).toEqual({
    label: 'keys',
    version: 1,
    smk: { primary: { generation: 1 }, rollover: null },
    objects: {
      '72': { id: '72', label: 'signing', class: 'Secret Key', keyType: 'AES', size: 400, isPrivate: true },
    },
  });
  expect([roles.so.initialized, roles.co.initialized, roles.cu.initialized]).toEqual([true, true, false]);
  expect(env.verifySecret('password', roles.co.secret)).toBe(true);
  expect(state.users.robot).toMatchObject({ role: 'operator', mustChangePassword: false });
  expect(state.ntls.clients.web?.links).toEqual([id]);
  expect(state.tasks['0']).toMatchObject({ state: 'Waiting', suspended: true });
  expect(sessionsByKey(state.sessions)[env.digest('known')]?.logins).toEqual([
    { kind: 'hsmRole', hsmid: state.hsm.id, roleid: 'so' },
    { kind: 'partitionRole', hsmid: state.hsm.id, partitionid: id, roleid: 'co' },
  ]);
  expect(stateComplaint(state)).toBeNull();
});

test('the builders give a PED HSM challenges, remote PEDs and cached keys', () => {
  const state = shaped(
    'factory',
    hsm({ label: 'ped', authentication: 'ped' }),
    partition({ label: 'keys', id: '4242424', roles: { co: 'a-challenge', cu: null } }),
    ped({ remote: { ipAddress: '192.0.2.7' } }),
    cachedPedKey('keys', 'co'),
  );
  const { co, cu } = Object(state.hsm.partitions['4242424']?.roles);
  expect([co.secret, co.keyCached, cu]).toEqual([null, true, expect.objectContaining({ challenge: null })]);
  expect(env.verifySecret('a-challenge', co.challenge)).toBe(true);
  expect(state.hsm.peds.byId['1']).toEqual({ ipAddress: '192.0.2.7', port: 1503, isConnected: true });
});

describe('the builders refuse', () => {
  test.each<[string, ScenarioName, Change, string]>([
    [
      'a second partition with the same id',
      'demo',
      partition({ label: 'more', id: partitionIds.fresh }),
      `The partition ${partitionIds.fresh} already exists.`,
    ],
    [
      'a second partition with the same name',
      'demo',
      partition({ label: 'payments' }),
      'The partition payments already exists.',
    ],
    [
      'a partition in an HSM that is not initialized',
      'factory',
      partition({ label: 'keys' }),
      'The HSM is not initialized, so it cannot have the partition keys.',
    ],
    [
      'a partition of version 1 on old firmware',
      'legacy-firmware',
      partition({ label: 'keys', version: 1 }),
      'The partition keys has version 1, which firmware 7.4.2 does not support.',
    ],
    [
      'an SMK in version 0',
      'demo',
      partition({ label: 'keys', smk: { primary: { generation: 1 }, rollover: null } }),
      'The partition keys has version 0, which has no SMK.',
    ],
    [
      'a role in an uninitialized partition',
      'demo',
      partition({ label: 'keys', initialized: false, roles: { co: 'password' } }),
      'The partition keys has roles but is not initialized.',
    ],
    [
      'a role that no partition has',
      'demo',
      partition({ label: 'keys', roles: { king: 'password' } as object }),
      'A partition has no role king. Roles: so, co, cu.',
    ],
    [
      'a password that is too short',
      'demo',
      partition({ label: 'keys', roles: { co: 'short' } }),
      'The password of role co of partition keys is invalid: A password has 8 to 255 characters.',
    ],
    [
      'a partition that is too large',
      'demo',
      partition({ label: 'keys', size: 64 * 1024 * 1024 }),
      'The HSM has no space for the partition keys.',
    ],
    [
      'firmware that is too old for a partition of version 1',
      'demo',
      firmware('7.4.2'),
      'The partition payments has version 1, which firmware 7.4.2 does not support.',
    ],
    ['an invalid version', 'demo', firmware('new'), 'new is not a firmware version such as 7.8.9.'],
    [
      'a user twice',
      'demo',
      user({ name: 'admin', password: 'a-Passw0rd' }),
      'The user admin already exists.',
    ],
    [
      'a user with an unknown role',
      'demo',
      user({ name: 'bob', password: 'bob-Passw0rd', role: 'king' }),
      'The user bob has the role king, which does not exist.',
    ],
    [
      'a user whom no path can address',
      'demo',
      user({ name: 'bob@example', password: 'bob-Passw0rd' }),
      'No path can address the user bob@example.',
    ],
    [
      'an unknown part that would become state',
      'demo',
      user({ name: 'bob', password: 'bob-Passw0rd', color: 'red' } as UserParts),
      'The state.users.bob has an unknown field color.',
    ],
    [
      'a missing part',
      'demo',
      client({} as ClientParts),
      'The state.ntls.clients.undefined.clientID is undefined, not a string.',
    ],
    [
      'an object twice',
      'demo',
      object({ partition: 'payments', id: '72' }),
      'The partition payments already has an object 72.',
    ],
    [
      'an object in an uninitialized partition',
      'demo',
      object({ partition: 'fresh' }),
      'The partition fresh is not initialized, so it cannot have an object.',
    ],
    [
      'an object of less than a byte',
      'demo',
      object({ partition: 'payments', size: 0 }),
      'The object 75 needs a size in bytes.',
    ],
    [
      'an object with a part of a byte',
      'demo',
      object({ partition: 'payments', size: 1.5 }),
      'The object 75 needs a size in bytes.',
    ],
    [
      'an object that is too large',
      'demo',
      object({ partition: 'payments', size: 64 * 1024 * 1024 }),
      'The partition payments has no space for the object 75.',
    ],
    [
      'a link to a missing partition',
      'factory',
      client({ name: 'web', partitions: ['keys'] }),
      'There is no partition keys. Partitions: none.',
    ],
    [
      'a client that no path can address',
      'demo',
      client({ name: '..' }),
      'No path can address the client ...',
    ],
    ['a client twice', 'demo', client({ name: 'app-server-1' }), 'The client app-server-1 already exists.'],
    [
      'a PED on a password HSM',
      'demo',
      ped({ remote: null }),
      'The roles of this HSM log in with passwords, so it has no PED.',
    ],
    [
      'a remote PED without a vector',
      'ped',
      ped({ remote: { ipAddress: '192.0.2.7' }, hasVector: false }),
      'A remote PED cannot be connected without a vector.',
    ],
    [
      'a PED HSM with partitions that use passwords',
      'demo',
      hsm({ label: 'demo', authentication: 'ped' }),
      'The HSM has partitions whose roles do not log in by ped.',
    ],
    [
      'a login of a missing user',
      'demo',
      session({ user: 'bob', token: 'known' }),
      'The user bob does not exist. Users: admin, operator, monitor, audit.',
    ],
    [
      'a login to a role that is not initialized',
      'factory',
      session({ user: 'admin', token: 'known', logins: ['so'] }),
      'The role so of the HSM is not initialized, so no login is possible.',
    ],
  ])('%s', (_what, scenario, change, message) => {
    expect(() => shaped(scenario, change)).toThrow(new ContradictionError(message));
  });
});
