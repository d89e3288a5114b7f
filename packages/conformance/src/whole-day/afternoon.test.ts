// A scripted afternoon at the appliance: what a team does from the first login to the last deletion, through the client.
import { expect, test } from '@jest/globals';
import { startBench } from '../target/bench.ts';
import { belongingsOf } from './belongings.ts';
import { backUpObjects, exportPolicies, restoreConfiguration } from './export-and-restore.ts';
import { linkClient } from './new-ntls-client.ts';
import { setUpPartition } from './new-partition.ts';
import { welcomeUser } from './new-user.ts';
import { readMonitors } from './read-monitors.ts';
import { removeEverything } from './remove-everything.ts';
import { rollSmkOver } from './roll-smk-over.ts';
import { rotatePasswords } from './rotate-passwords.ts';

// Every password is hashed, which is slow on purpose.
const longest = 60_000;

test(
  'an afternoon of work at the appliance leaves it as it was',
  async () => {
    const bench = await startBench();
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
  },
  longest,
);
