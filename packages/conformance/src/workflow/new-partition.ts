// Workflow step: creates a partition and its roles, each of which initializes the next.
import { expect } from '@jest/globals';
import { changed, listed, shown } from '../answers/answers.ts';
import { hsmPath, officer, user } from '../steps/paths.ts';
import { hsmid, loginHsmSo } from '../steps/steps.ts';
import type { NewestClient } from '../target/target-client.ts';

export const partitionid = '1532018000015';
export const partitionPath = `${hsmPath}/partitions/${partitionid}`;
export const partition = { hsmid, partitionid } as const;
export const size = 1_000_000;
export const partitionRoles = ['so', 'co', 'cu'] as const;
type PartitionRole = (typeof partitionRoles)[number];

/** The passwords that the owners of the roles choose. */
export const chosenPasswords = {
  so: 'chosen-by-the-SO-1',
  co: 'chosen-by-the-CO-1',
  cu: 'chosen-by-the-CU-1',
} as const;
const given = 'given-Passw0rd';

export const shownPartition = {
  id: partitionid,
  name: 'ledger',
  label: 'The ledger',
  state: 'initialized',
  version: 1,
  size,
  usedSpace: 0,
  freeSpace: size,
  objectCount: 0,
  roles: `${partitionPath}/roles`,
  policies: `${partitionPath}/policies`,
};

export async function setUpPartition(client: NewestClient): Promise<void> {
  await loginHsmSo(client);
  const made = { name: 'ledger', hasPso: true, size, version: 1 } as const;
  expect(await client.createPartition({ hsmid, body: made })).toEqual(changed(partitionPath));
  const body = { label: 'The ledger', password: chosenPasswords.so, domain: 'domain' };
  expect(await client.initializePartition({ ...partition, body })).toEqual(changed(partitionPath));
  expect(await client.getPartition(partition)).toEqual(shown(shownPartition));

  await loginRole(client, 'so', chosenPasswords.so);
  await makeRole(client, 'co');
  await loginRole(client, 'co', chosenPasswords.co);
  await makeRole(client, 'cu');
  await loginRole(client, 'cu', chosenPasswords.cu);
  await look(client);
}

export async function loginRole(client: NewestClient, role: PartitionRole, password: string): Promise<void> {
  expect(await client.loginPartition({ ...partition, body: { role, password } })).toEqual(
    changed(`${partitionPath}/roles/${role}`),
  );
}

/** Initializes a role, whose owner then changes the initial password. */
async function makeRole(client: NewestClient, roleid: 'co' | 'cu'): Promise<void> {
  const role = { ...partition, roleid };
  const done = changed(`${partitionPath}/roles/${roleid}`);
  expect(await client.initializePartitionRole({ ...role, body: { password: given } })).toEqual(done);
  expect(await client.getPartitionRole(role)).toMatchObject(
    shown({ initialized: true, pinToBeChanged: true }),
  );
  const body = { oldPassword: given, newPassword: chosenPasswords[roleid] };
  expect(await client.changePartitionRolePassword({ ...role, body })).toEqual(done);
}

async function look(client: NewestClient): Promise<void> {
  const url = (roleid: string) => `${partitionPath}/roles/${roleid}`;
  expect(await client.listPartitionRoles(partition)).toEqual(
    listed({
      roles: [
        { id: 'co', name: 'Crypto Officer', url: url('co') },
        { id: 'cu', name: 'Crypto User', url: url('cu') },
        { id: 'so', name: 'Security Officer', url: url('so') },
      ],
    }),
  );
  for (const role of [officer, user])
    expect(await client.getPartitionRole({ ...partition, roleid: role.id })).toEqual(
      shown({ ...role, activated: true }),
    );
  expect(await client.listPartitionObjects(partition)).toEqual(listed({ objects: [] }));
}
