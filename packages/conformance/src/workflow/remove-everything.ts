// Workflow step: deletes what the workflow created, in reverse order.
import { expect } from '@jest/globals';
import { changed, gone, refusal } from '../answers/answers.ts';
import { hsmPath } from '../steps/paths.ts';
import { hsmid } from '../steps/steps.ts';
import type { NewestClient } from '../target/target-client.ts';
import { clientid, linkid } from './new-ntls-client.ts';
import { partition } from './new-partition.ts';
import { userid } from './new-user.ts';

export async function removeEverything(admin: NewestClient, client: NewestClient): Promise<void> {
  expect(await client.deleteNtlsClientLink({ clientid, linkid })).toEqual(gone);
  expect(await client.deleteNtlsClient({ clientid })).toEqual(gone);
  expect(await client.getNtlsClient({ clientid })).toEqual(refusal(404, 'NTLS_NO_CLIENT'));
  expect(await client.deletePartition(partition)).toEqual(gone);
  expect(await client.getPartition(partition)).toEqual(refusal(404, 'HSMPLUGIN_INVALID_PARTITION'));
  expect(await client.logoutHsm({ hsmid })).toEqual(changed(hsmPath));
  await client.close();
  expect(await admin.deleteUser({ userid })).toEqual(gone);
  expect(await admin.getUser({ userid })).toEqual(refusal(404, 'SERVERPLUGIN_INVALID_USERID'));
}
