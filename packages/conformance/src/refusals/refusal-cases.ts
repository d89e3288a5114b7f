// Tables of refusals of one or both releases, whose appliance may be prepared or broken before.
import { describe, expect, test } from '@jest/globals';
import { type FailureId, newestRelease, oldestRelease, type Release, releases } from '@lunarest/contract';
import type { ScenarioName } from '@lunarest/server';
import { refusal } from '../answers/answers.ts';
import { type ApplianceState, type Bench, startBench } from '../target/bench.ts';
import type { NewestClient, OldestClient, TargetClient } from '../target/target-client.ts';

/** A release and how to speak it. */
export interface Speaker<Client> {
  readonly release: Release;
  readonly open: (bench: Bench) => Client;
}

export interface RefusalCase<Client> {
  /** The scenario `demo` unless said. */
  readonly scenario?: ScenarioName;
  /** The appliance as no operation can make it. */
  readonly prepare?: (state: ApplianceState) => ApplianceState;
  /** Makes this operation end with the expected identifier, for faults that no input causes. */
  readonly broken?: string;
  /** What happens before. */
  readonly given?: (client: Client) => Promise<unknown>;
  readonly attempt: (client: Client) => Promise<unknown>;
  readonly status: number;
  readonly id: string;
}

export type RefusalRow<Client = TargetClient> = readonly [what: string, refused: RefusalCase<Client>];

export const inEveryRelease: readonly Speaker<TargetClient>[] = releases.map((release) => ({
  release,
  open: (bench) => bench.client(),
}));

export const inTheNewest: readonly Speaker<NewestClient>[] = [
  { release: newestRelease, open: (bench) => bench.newestClient() },
];

export const inTheOldest: readonly Speaker<OldestClient>[] = [
  { release: oldestRelease, open: (bench) => bench.oldestClient() },
];

/** Tests every row with every speaker: the refusal as documented, and an appliance that is as it was. */
export function testRefusalCases<Client extends { listTasks(): Promise<unknown> }>(
  speakers: readonly Speaker<Client>[],
  rows: readonly RefusalRow<Client>[],
): void {
  describe.each(speakers)('Release $release', ({ release, open }) => {
    test.each(rows)('%s is refused', async (_, { scenario, prepare, broken, given, attempt, status, id }) => {
      const bench = await startBench({ release, ...(scenario === undefined ? {} : { scenario }) });
      if (prepare !== undefined) bench.appliance.restore(prepare(bench.appliance.snapshot()));
      const client = open(bench);
      // Opens the session, which is a change of its own.
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

/** The control knows whether the operation documents it, and throws where it does not. */
function failureOf(id: string) {
  return id as FailureId;
}
