// The types of results, including the expected errors of the compiler.
import { expect, test } from '@jest/globals';
import type { LunaClient, LunaClient14 } from './generated/clients.ts';
import { createLunaClient } from './luna-client.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const hsm = '/api/lunasa/hsms/1';
const smk = { hsmid: '1', partitionid: '2', smkid: 'rollover', actionid: 'start' };
const fetch = createFakeAppliance({
  [`POST ${hsm}/partitions/2/smk/rollover/actions/start`]: refuse(403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'),
  [`GET ${hsm}`]: { status: 200, body: { soLoginsLeft: 3 } },
  [`POST ${hsm}/logout`]: { status: 204, headers: { Location: hsm } },
}).fetch;
const client = createLunaClient({ ...account, fetch });

test('the status of a refusal narrows the identifier of its error', async () => {
  const result = await client.performSmkAction(smk);
  if (result.status !== 403) throw new Error('unexpected');
  const id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' = result.error.id;
  expect(id).toBe('HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');
  // @ts-expect-error a refusal has no body
  expect(result.body).toBeUndefined();
  // @ts-expect-error 403 never has this identifier
  expect(id === 'HSMPLUGIN_INVALID_SMKID').toBe(false);
});

test('the status of a success narrows its body and its headers', async () => {
  const seen = await client.getHsm({ hsmid: 1n });
  // @ts-expect-error before the status is known there may be no body
  expect(seen.body).toEqual({ soLoginsLeft: 3 });
  if (seen.status !== 200) throw new Error('unexpected');
  const left: number = seen.body.soLoginsLeft;
  expect(left).toBe(3);
  // @ts-expect-error a success has no error
  expect(seen.error).toBeUndefined();
  // @ts-expect-error this success has no headers
  expect(seen.headers).toBeUndefined();
  const done = await client.logoutHsm({ hsmid: '1' });
  if (done.status !== 204) throw new Error('unexpected');
  const location: string = done.headers.location;
  const nothing: undefined = done.body;
  expect([location, nothing]).toEqual([hsm, undefined]);
});

test('the compiler knows the operations of each release and the options that exclude each other', () => {
  // Compiled, never called.
  const refused = (newest: LunaClient, older: LunaClient14) => {
    // @ts-expect-error release 14 has no SMK
    older.performSmkAction(smk);
    // @ts-expect-error no such status
    newest.getHsm({ hsmid: '1' }).then((result) => result.status === 202);
    // @ts-expect-error identifiers are missing
    newest.getPartition({ hsmid: '1' });
    // @ts-expect-error a number may be inexact
    newest.getPartition({ hsmid: '1', partitionid: 2 });
    // @ts-expect-error only operations that send the SO's password take force
    newest.logoutHsm({ hsmid: '1' }, { force: true });
    newest.loginHsm({ hsmid: '1', body: { role: 'so', password: 's' } }, { force: true });
    older.loginHsm({ hsmid: '1', body: { role: 'so', password: 's' } }, { force: true });
    // @ts-expect-error ca and fingerprint exclude each other
    createLunaClient({ ...account, ca: '', fingerprint: '' });
    // @ts-expect-error fetch and insecureTls exclude each other
    createLunaClient({ ...account, fetch, insecureTls: true });
    // @ts-expect-error the pin may be undefined
    createLunaClient({ ...account, fingerprint: process.env.LUNA_FINGERPRINT });
    // @ts-expect-error there is no release 15
    createLunaClient({ ...account, release: '15' });
  };
  expect(refused).toBeInstanceOf(Function);
});
