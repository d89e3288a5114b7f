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
import type { RequestHeaders } from '../request/simulated-request.ts';
import { urlOf } from '../rooms/url-of.ts';
import { type Appliance, createAppliance } from './appliance-control.ts';
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

const newUser = { userId: 'backdoor', password: 'backdoor-Passw0rd-1', role: 'admin' };

/** Creates an administrator; `whileArriving` runs after the head has been accepted. */
async function createUser(
  appliance: Appliance,
  whileArriving: () => void,
  headers: RequestHeaders = basic,
): Promise<{ readonly status: number; readonly id: unknown }> {
  const { answer } = await exchange(appliance, {
    method: 'POST',
    target: urlOf('createUser'),
    headers,
    async readBody() {
      whileArriving();
      return new TextEncoder().encode(JSON.stringify(newUser));
    },
  });
  const { status, body } = answer;
  return { status, id: body === undefined ? undefined : JSON.parse(String(body)).id };
}

describe('during the arrival of a body', () => {
  const changeAdmin = (state: ApplianceState, changes: object): ApplianceState => {
    const { admin } = state.users;
    return admin === undefined
      ? state
      : { ...state, users: { ...state.users, admin: { ...admin, ...changes } } };
  };

  test.each([
    [
      'deletes the account',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      ({ users: { admin: _, ...others }, ...state }: ApplianceState) => ({ ...state, users: others }),
    ],
    [
      'disables the account',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { enabled: false }),
    ],
    [
      'changes the password',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { secret: { salt: 'other', digest: 'other' } }),
    ],
    [
      'requires another password',
      'FRAMEWORK_USER_NOT_AUTHENTICATED',
      (state: ApplianceState) => changeAdmin(state, { mustChangePassword: true }),
    ],
    [
      'removes the role',
      'FRAMEWORK_NO_ACL_RULE',
      (state: ApplianceState) => changeAdmin(state, { role: '' }),
    ],
  ])('a change that %s refuses the request', async (_, failure, change) => {
    const { appliance } = start();
    expect(await createUser(appliance, () => appliance.control.change(change))).toEqual({
      status: 401,
      id: failure,
    });
    expect(appliance.control.snapshot().users).not.toHaveProperty('backdoor');
  });

  test('the end of the session refuses the request', async () => {
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
    const end = () => appliance.control.change((state) => ({ ...state, sessions }));
    expect(await createUser(appliance, end, { ...headers, cookie })).toEqual({
      status: 401,
      id: 'FRAMEWORK_NO_SESSION_COOKIE',
    });
    expect(appliance.control.snapshot().users).not.toHaveProperty('backdoor');
  });

  test('an unrelated change of the state does not refuse the request', async () => {
    const { appliance } = start();
    const change = () => appliance.control.change((state) => ({ ...state, nextTask: state.nextTask + 1 }));
    expect(await createUser(appliance, change)).toEqual({ status: 204, id: undefined });
    expect(appliance.control.snapshot().users).toHaveProperty('backdoor');
  });
});

test('a read that creates a task fails when the store cannot be written', async () => {
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
