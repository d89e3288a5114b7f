// Tables of refusals that depend on the calling user, in one or both releases.
import { describe, expect, test } from '@jest/globals';
import { newestRelease, type Release, releases } from '@lunarest/contract';
import { refusal } from '../answers/answers.ts';
import { type Bench, startBench } from '../target/bench.ts';
import type { NewestClient, TargetClient } from '../target/target-client.ts';

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

interface Speakers<Client> {
  readonly release: Release;
  readonly open: (bench: Bench, user: keyof Clients<Client>) => Client;
}

export const usersOfEveryRelease: readonly Speakers<TargetClient>[] = releases.map((release) => ({
  release,
  open: (bench, user) => bench.client(user),
}));

export const usersOfTheNewest: readonly Speakers<NewestClient>[] = [
  { release: newestRelease, open: (bench, user) => bench.newestClient(user) },
];

/** Tests that every row is refused as documented and that the state is unchanged. */
export function testUserRefusals<Client extends { listTasks(): Promise<unknown> }>(
  speakers: readonly Speakers<Client>[],
  rows: readonly UserRefusal<Client>[],
): void {
  describe.each(speakers)('Release $release', ({ release, open }) => {
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
