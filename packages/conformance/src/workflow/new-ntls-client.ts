// Workflow step: registers the server that will use the partition and links it.
import { expect } from '@jest/globals';
import { listed, shown } from '../answers/answers.ts';
import { certificateOf } from '../steps/certificates.ts';
import type { NewestClient } from '../target/target-client.ts';
import { partitionid, partitionPath } from './new-partition.ts';

export const clientid = 'ledger-server';
export const linkid = partitionid;
const url = `/api/lunasa/ntls/clients/${clientid}`;

export async function linkClient(client: NewestClient): Promise<void> {
  const body = { clientName: clientid, ip: '192.0.2.7', certificate: certificateOf(clientid) };
  expect(await client.registerNtlsClient({ body })).toEqual({
    status: 200,
    headers: { location: url },
    body: { client: clientid },
  });
  expect(await client.getNtlsClient({ clientid })).toEqual(
    shown({
      clientID: clientid,
      ip: '192.0.2.7',
      hostname: '',
      htlRequired: false,
      ottExpiry: 0,
      links: `${url}/links`,
      actions: `${url}/actions`,
    }),
  );
  expect(await client.createNtlsClientLink({ clientid, body: { url: partitionPath } })).toEqual({
    status: 204,
    headers: { location: `${url}/links/${linkid}` },
    body: undefined,
  });
  expect(await client.listNtlsClientLinks({ clientid })).toEqual(
    listed({ links: [{ id: linkid, url: `${url}/links/${linkid}` }] }),
  );
  expect(await client.getNtlsClientLink({ clientid, linkid })).toEqual(
    shown({ type: 'hsm/partition', url: partitionPath }),
  );
}
