// Shared test steps; each fails the test when the appliance refuses it.
import { expect } from '@jest/globals';
import { hsmPasswords, partitionIds, partitionPasswords, serialNumber } from '@lunarest/server';
import { changed } from '../answers/answers.ts';
import type { NewestClient, TargetClient } from '../target/target-client.ts';
import { hsmPath, partitionPath } from './paths.ts';

type PartitionName = keyof typeof partitionIds;
type PartitionRole = keyof typeof partitionPasswords;

export const hsmid = serialNumber;

/** A password that no seeded role has. */
export const otherPassword = 'another-Passw0rd';

export async function loginHsmSo(
  client: TargetClient | NewestClient,
  password: string = hsmPasswords.so,
): Promise<void> {
  const result = await client.loginHsm({ hsmid, body: { role: 'so', password } });
  expect(result).toEqual(changed(`${hsmPath}/roles/so`));
}

export async function loginPartitionRole(
  client: TargetClient | NewestClient,
  partition: PartitionName,
  role: PartitionRole,
  password: string = partitionPasswords[role],
): Promise<void> {
  const partitionid = partitionIds[partition];
  const result = await client.loginPartition({ hsmid, partitionid, body: { role, password } });
  expect(result).toEqual(changed(`${partitionPath(partition)}/roles/${role}`));
}

/** Gives the partition `fresh` a Security Officer with the seeded password. */
export async function initializeFresh(client: TargetClient | NewestClient): Promise<void> {
  const body = {
    label: 'fresh',
    password: partitionPasswords.so,
    domain: 'domain',
    defaultDomain: false,
    ped: '0',
  };
  const result = await client.initializePartition({ hsmid, partitionid: partitionIds.fresh, body });
  expect(result).toEqual(changed(partitionPath('fresh')));
}

/** Gives the HSM of scenario `factory` a Security Officer with the seeded password. */
export async function initializeFactory(client: TargetClient | NewestClient): Promise<void> {
  const body = { label: 'new', password: hsmPasswords.so, domain: 'domain', defaultDomain: false, ped: '0' };
  expect(await client.initializeHsm({ hsmid, body })).toEqual(changed(hsmPath));
}

export async function loginWrongly(
  client: TargetClient,
  partition: PartitionName,
  role: PartitionRole,
  times: number,
): Promise<void> {
  const partitionid = partitionIds[partition];
  for (let attempt = 0; attempt < times; attempt += 1) {
    await client.loginPartition({ hsmid, partitionid, body: { role, password: 'wrong-Passw0rd' } });
  }
}
