// Tests from tables of refusals: in one or both releases, or by calling user, with an optional preparation of the appliance.
import { describe, expect, test } from '@jest/globals';
import { type FailureId, newestRelease, oldestRelease, type Release, releases } from '@lunarest/contract';
import type { ScenarioName } from '@lunarest/server';
import { refusal } from '../answers/answers.ts';
import { type ApplianceState, type Bench, startBench } from '../target/bench.ts';
import type { NewestClient, OldestClient, TargetClient, UserName } from '../target/target-client.ts';

/** A release, and the function that opens its client for a user, `admin` by default. */
interface Speaker<Client> {
  readonly release: Release;
  readonly open: (bench: Bench, user?: UserName) => Client;
}

export interface RefusalCase<Client> {
  /** Defaults to `demo`. */
  readonly scenario?: ScenarioName;
  /** Changes the state before the client calls, for conditions that operations cannot produce. */
  readonly prepare?: (state: ApplianceState) => ApplianceState;
  /** An operation that fails by a planned fault, where no input causes the expected failure. */
  readonly broken?: string;
  /** Calls before the attempt. */
  readonly given?: (client: Client) => Promise<unknown>;
  readonly attempt: (client: Client) => Promise<unknown>;
  readonly status: number;
  readonly id: string;
}

export type RefusalRow<Client = TargetClient> = readonly [what: string, refused: RefusalCase<Client>];

export const inEveryRelease: readonly Speaker<TargetClient>[] = releases.map((release) => ({
  release,
  open: (bench, user) => bench.client(user),
}));

export const inTheNewest: readonly Speaker<NewestClient>[] = [
  { release: newestRelease, open: (bench, user) => bench.newestClient(user) },
];

export const inTheOldest: readonly Speaker<OldestClient>[] = [
  { release: oldestRelease, open: (bench, user) => bench.oldestClient(user) },
];

/** Tests every row in every release: the refusal is documented, and the state is unchanged. */
export function testRefusalCases<Client extends { listTasks(): Promise<unknown> }>(
  speakers: readonly Speaker<Client>[],
  rows: readonly RefusalRow<Client>[],
): void {
  describe.each(speakers)('Release $release', ({ release, open }) => {
    test.each(rows)('%s is refused', async (_, { scenario, prepare, broken, given, attempt, status, id }) => {
      const bench = await startBench({ release, ...(scenario === undefined ? {} : { scenario }) });
      if (prepare !== undefined) bench.appliance.restore(prepare(bench.appliance.snapshot()));
      const client = open(bench);
      // Opens the session, which itself changes the state.
      await client.listTasks();
      await given?.(client);
      const before = bench.appliance.snapshot();
      if (broken !== undefined)
        bench.appliance.faults.plan(broken, { kind: 'failure', failure: failureOf(id) }, null);
      expect(await attempt(client)).toEqual(refusal(status, id));
      expect(bench.appliance.snapshot()).toEqual(before);
    });
  });
}

/** `faults.plan` throws where the operation does not document the identifier, so the type is not checked here. */
function failureOf(id: string) {
  return id as FailureId;
}

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
  speakers: readonly Speaker<Client>[],
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
