// Tests from tables of refusals that depend on the user who calls.
import { describe, expect, test } from '@jest/globals';
import { refusal } from '../answers/answers.ts';
import { startBench } from '../target/bench.ts';
import type { TargetClient } from '../target/target-client.ts';
import type { TestedRelease } from './tested-releases.ts';

interface Clients<Client> {
  readonly admin: Client;
  readonly monitor: Client;
}

export type UserRefusal<Client = TargetClient> = readonly [
  what: string,
  status: number,
  id: string,
  attempt: (clients: Clients<Client>) => Promise<unknown>,
];

/** Tests that every row is refused as documented and that the state is unchanged. */
export function testUserRefusals<Client extends { listTasks(): Promise<unknown> }>(
  tested: readonly TestedRelease<Client>[],
  rows: readonly UserRefusal<Client>[],
): void {
  describe.each(tested)('Release $release', ({ release, open }) => {
    test.each(rows)('%s is refused with %i %s', async (_, status, id, attempt) => {
      const bench = await startBench({ release });
      const clients = { admin: open(bench, 'admin'), monitor: open(bench, 'monitor') };
      // Opens the sessions, which itself changes the state.
      await clients.admin.listTasks();
      await clients.monitor.listTasks();
      const before = bench.appliance.snapshot();
      expect(await attempt(clients)).toEqual(refusal(status, id));
      expect(bench.appliance.snapshot()).toEqual(before);
    });
  });
}
