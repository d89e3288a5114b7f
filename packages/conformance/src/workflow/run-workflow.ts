// An end-to-end workflow of a team through the client, from the creation of a user to the deletion of all it created.
import { expect } from '@jest/globals';
import { backUpObjects, exportPolicies, restoreConfiguration } from './export-and-restore.ts';
import { linkClient } from './new-ntls-client.ts';
import { setUpPartition } from './new-partition.ts';
import { createOperator } from './new-user.ts';
import { readMonitors } from './read-monitors.ts';
import { removeEverything } from './remove-everything.ts';
import { rollSmkOver } from './roll-smk-over.ts';
import { rotatePasswords } from './rotate-passwords.ts';
import { visibleStateOf } from './visible-state.ts';
import type { WorkflowTarget } from './workflow-target.ts';

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
