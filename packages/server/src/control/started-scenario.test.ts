// The control API starts an appliance from a scenario or with a profile.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serialNumber } from '@lunarest/appliance';
import { urlOf } from '@lunarest/simulator';
import { asAdmin } from '../testing/as-admin.ts';
import { type Controlled, done, refusal, startControlled } from './testing/controlled-server.ts';

let controlled: Controlled;

beforeEach(async () => {
  controlled = await startControlled();
});
afterEach(() => controlled.close());

test('a chosen profile applies to the next request', async () => {
  const changed = async (oldPassword: string, newPassword: string) => {
    const path = urlOf('changeHsmRolePassword', { hsmid: serialNumber, roleid: 'audit' });
    const body = JSON.stringify({ oldPassword, newPassword });
    return (await fetch(`${controlled.server.url}${path}`, { method: 'PATCH', headers: asAdmin, body }))
      .status;
  };
  await controlled.ask('PUT', '/scenario', {
    name: 'lab',
    hsm: { label: 'lab', so: 'so-Passw0rd', audit: 'one-Passw0rd' },
  });
  expect(await controlled.ask('GET', '/profile')).toEqual({ status: 200, body: { profile: 'documented' } });
  expect(await changed('one-Passw0rd', 'two-Passw0rd')).toBe(204);
  expect(await controlled.ask('PUT', '/profile', { profile: 'observed' })).toEqual(done);
  expect(await controlled.ask('GET', '/profile')).toEqual({ status: 200, body: { profile: 'observed' } });
  expect(await changed('two-Passw0rd', 'three-Passw0rd')).toBe(202);
  expect(await controlled.ask('PUT', '/profile', { profile: 'guessed' })).toMatchObject({ status: 400 });
});

describe('a scenario', () => {
  const lab = {
    name: 'lab',
    hsm: { label: 'lab', so: 'lab-so-Passw0rd' },
    partitions: [{ label: 'keys', version: 1 }],
  };

  test('replaces the state, and a reset restores it', async () => {
    expect(await controlled.ask('PUT', '/scenario', lab)).toEqual(done);
    expect(await controlled.call('getHsm')).toMatchObject({ status: 200, body: { label: 'lab' } });
    controlled.server.appliance.change((state) => ({ ...state, hsm: { ...state.hsm, label: 'changed' } }));
    expect(await controlled.ask('POST', '/state/reset')).toEqual(done);
    expect(await controlled.call('getHsm')).toMatchObject({ status: 200, body: { label: 'lab' } });
  });

  test('with contradicting parts is refused with their place, and nothing changes', async () => {
    const before = controlled.server.appliance.snapshot();
    expect(await controlled.ask('PUT', '/scenario', { ...lab, hsm: undefined })).toEqual(
      refusal(
        400,
        'CONTROL_BAD_SCENARIO',
        'partitions/0: The HSM is not initialized, so it cannot have the partition keys.',
      ),
    );
    expect(controlled.server.appliance.snapshot()).toBe(before);
  });

  test('with an unknown property is refused', async () => {
    expect(await controlled.ask('PUT', '/scenario', { name: 'lab', colour: 'red' })).toMatchObject({
      status: 400,
      body: { id: 'CONTROL_BAD_REQUEST' },
    });
  });
});
