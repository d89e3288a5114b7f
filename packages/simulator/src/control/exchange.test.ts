import { describe, expect, test } from '@jest/globals';
import {
  type ApplianceState,
  buildScenario,
  partitionIds,
  serialNumber,
  userPasswords,
} from '@lunarest/appliance';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { urlOf } from '../rooms/url-of.ts';
import { createAppliance } from './appliance-control.ts';
import { exchange } from './exchange.ts';
import { createMemoryStore, UnwritableError } from './store.ts';

const mediaType = vendorMediaType(newestRelease);
const basic = {
  'content-type': mediaType,
  'accept-type': mediaType,
  authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};

/** An appliance whose store can be full. */
function start() {
  const disk = { isFull: false };
  const appliance = createAppliance({
    build: (environment) => buildScenario('demo', environment),
    profile: 'documented',
    platform: { ...createFixedEnvironment(), gzip: (bytes) => bytes },
    openStore(initial) {
      const store = createMemoryStore(initial);
      return {
        read: store.read,
        commit(state, version) {
          if (disk.isFull) throw new UnwritableError('The disk is full.');
          return store.commit(state, version);
        },
      };
    },
  });
  return { appliance, disk };
}

describe('while the body of a request arrives', () => {
  const newUser = { userId: 'backdoor', password: 'backdoor-Passw0rd-1', role: 'admin' };
  const changeAdmin = (state: ApplianceState, changes: object): ApplianceState => {
    const { admin } = state.users;
    return admin === undefined
      ? state
      : { ...state, users: { ...state.users, admin: { ...admin, ...changes } } };
  };

  test.each([
    [
      'the account is deleted',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      ({ users: { admin: _, ...others }, ...state }: ApplianceState) => ({ ...state, users: others }),
    ],
    [
      'the account is disabled',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { enabled: false }),
    ],
    [
      'the password is changed',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { secret: { salt: 'other', digest: 'other' } }),
    ],
    [
      'the password must be changed',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { mustChangePassword: true }),
    ],
    [
      'the role is taken away',
      'FRAMEWORK_NO_ACL_RULE',
      (state: ApplianceState) => changeAdmin(state, { role: '' }),
    ],
  ])('%s, and nothing is done', async (_, failure, change) => {
    const { appliance } = start();
    const { answer } = await exchange(appliance, {
      method: 'POST',
      target: urlOf('createUser'),
      headers: basic,
      async readBody() {
        appliance.control.change(change);
        return new TextEncoder().encode(JSON.stringify(newUser));
      },
    });
    expect({ status: answer.status, id: JSON.parse(String(answer.body)).id }).toEqual({
      status: 401,
      id: failure,
    });
    expect(appliance.control.snapshot().users).not.toHaveProperty('backdoor');
  });

  test('the session ends, and nothing is done', async () => {
    const { appliance } = start();
    const { sessions } = appliance.control.snapshot();
    const opened = await exchange(appliance, {
      method: 'POST',
      target: urlOf('openSession'),
      headers: basic,
      readBody: async () => new Uint8Array(),
    });
    const cookie = opened.answer.headers['Set-Cookie']?.split(';')[0];
    const { authorization: _, ...headers } = basic;
    const { answer } = await exchange(appliance, {
      method: 'POST',
      target: urlOf('createUser'),
      headers: { ...headers, cookie },
      async readBody() {
        appliance.control.change((state) => ({ ...state, sessions }));
        return new TextEncoder().encode(JSON.stringify(newUser));
      },
    });
    expect({ status: answer.status, id: JSON.parse(String(answer.body)).id }).toEqual({
      status: 401,
      id: 'FRAMEWORK_NO_SESSION_COOKIE',
    });
    expect(appliance.control.snapshot().users).not.toHaveProperty('backdoor');
  });

  test('another request changes the state, and it is done', async () => {
    const { appliance } = start();
    const { answer } = await exchange(appliance, {
      method: 'POST',
      target: urlOf('createUser'),
      headers: basic,
      async readBody() {
        appliance.control.change((state) => ({ ...state, nextTask: state.nextTask + 1 }));
        return new TextEncoder().encode(JSON.stringify(newUser));
      },
    });
    expect(answer.status).toBe(204);
    expect(appliance.control.snapshot().users).toHaveProperty('backdoor');
  });
});

test('a task that cannot be kept is no accepted one', async () => {
  const { appliance, disk } = start();
  disk.isFull = true;
  const { answer } = await exchange(appliance, {
    method: 'GET',
    target: urlOf('getPartitionSff', { hsmid: serialNumber, partitionid: partitionIds.payments }),
    headers: basic,
    readBody: async () => new Uint8Array(),
  });
  expect({ status: answer.status, id: JSON.parse(String(answer.body)).id }).toEqual({
    status: 500,
    id: 'FRAMEWORK_INTERNAL_ERROR',
  });
  expect(appliance.control.snapshot().tasks).toEqual({});
});
