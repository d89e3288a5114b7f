// An end-to-end workflow of a team through the client, from the creation of a user to the deletion of all it created,
// on an appliance behind a server or in a page.
import { expect } from '@jest/globals';
import { changed, gone, refusal } from '../answers/answers.ts';
import { hsmPath } from '../steps/paths.ts';
import { hsmid } from '../steps/steps.ts';
import type { ApplianceState, Bench } from '../target/bench.ts';
import type { NewestClient } from '../target/target-client.ts';
import { backUpObjects, exportPolicies, restoreConfiguration } from './export-and-restore.ts';
import { clientid, linkClient, linkid } from './new-ntls-client.ts';
import { partition, setUpPartition } from './new-partition.ts';
import { createOperator, userid } from './new-user.ts';
import { readMonitors } from './read-monitors.ts';
import { rollSmkOver, rotatePasswords } from './rotate-secrets.ts';
import { visibleStateOf } from './visible-state.ts';

export interface WorkflowTarget extends Pick<Bench, 'newestClient' | 'clientOf' | 'loggedInRoles'> {
  readonly appliance: {
    snapshot(): ApplianceState;
    restore(state: ApplianceState): void;
  };
}

/** Rejects where an answer differs from the expected one, and where the workflow changes the visible state. */
export async function runWorkflow(bench: WorkflowTarget): Promise<void> {
  const admin = bench.newestClient();
  const before = await visibleStateOf(admin);

  const jane = await createOperator(bench, admin);
  await setUpPartition(jane);
  await linkClient(jane);
  await rotatePasswords(bench, jane);
  await rollSmkOver(jane);
  await exportPolicies(jane);
  await backUpObjects(bench, jane);
  await restoreConfiguration(admin);
  await readMonitors(admin);
  await removeEverything(admin, jane);

  expect(await visibleStateOf(admin)).toEqual(before);
  expect(bench.loggedInRoles()).toEqual([]);
}

/** Workflow step: deletes what the workflow created, in reverse order. */
async function removeEverything(admin: NewestClient, client: NewestClient): Promise<void> {
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
