// Links that need a login or a waiting task. Other tests have answers with all other links.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { hsmid, loginHsmSo, loginPartitionRole } from '../steps/steps.ts';
import { startBench } from '../target/bench.ts';

const { payments } = partitionIds;
const ok = { status: 200 };

describe.each(releases)('Release %s', (release) => {
  test('the links to the actions of the HSM, of its firmware and of its tampers lead to actions', async () => {
    const client = (await startBench({ release, scenario: 'legacy-firmware' })).client();
    await loginHsmSo(client);
    expect(await client.listHsmActions({ hsmid })).toMatchObject(ok);
    expect(await client.listFirmwareActions({ hsmid })).toMatchObject(ok);
    expect(await client.listTamperActions({ hsmid })).toMatchObject(ok);
  });

  test('the link of an indirect login challenge leads to the response of another HSM', async () => {
    const client = (await startBench({ release })).client();
    await loginHsmSo(client);
    await loginPartitionRole(client, 'payments', 'so');
    const body = { role: 'co', ped: '0', certificate: 'bm90IGEgcmVhbCBvbmU=' };
    expect(await client.createIndirectChallenge({ hsmid, partitionid: payments, body })).toMatchObject(ok);
  });
});

test('the link to an action of the SMK starts the rollover', async () => {
  const client = (await startBench()).newestClient();
  await loginPartitionRole(client, 'payments', 'co');
  const path = { hsmid, partitionid: payments, smkid: 'smk-fw7-rollover' };
  expect(await client.listSmkActions(path)).toMatchObject(ok);
});
