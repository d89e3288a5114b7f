// A scripted afternoon at the appliance: what a team does from the first login to the last deletion, through the client.
import { expect } from '@jest/globals';
import { belongingsOf } from './belongings.ts';
import { backUpObjects, exportPolicies, restoreConfiguration } from './export-and-restore.ts';
import { linkClient } from './new-ntls-client.ts';
import { setUpPartition } from './new-partition.ts';
import { welcomeUser } from './new-user.ts';
import { readMonitors } from './read-monitors.ts';
import { removeEverything } from './remove-everything.ts';
import { rollSmkOver } from './roll-smk-over.ts';
import { rotatePasswords } from './rotate-passwords.ts';
import type { Workplace } from './workplace.ts';

/** Rejects where an answer is not the expected one, and when the appliance is not left as it was. */
export async function spendAfternoon(bench: Workplace): Promise<void> {
  const admin = bench.newestClient();
  const before = await belongingsOf(admin);

  const jane = await welcomeUser(bench, admin);
  await setUpPartition(jane);
  await linkClient(jane);
  await rotatePasswords(bench, jane);
  await rollSmkOver(jane);
  await exportPolicies(jane);
  await backUpObjects(bench, jane);
  await restoreConfiguration(admin);
  await readMonitors(admin);
  await removeEverything(admin, jane);

  expect(await belongingsOf(admin)).toEqual(before);
  expect(bench.loggedInRoles()).toEqual([]);
}
