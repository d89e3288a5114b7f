// Tests from tables of refusals, with an optional preparation of the appliance.
import { describe, expect, test } from '@jest/globals';
import type { FailureId } from '@lunarest/contract';
import type { ScenarioName } from '@lunarest/server';
import { refusal } from '../answers/answers.ts';
import { type ApplianceState, startBench } from '../target/bench.ts';
import type { TargetClient } from '../target/target-client.ts';
import type { TestedRelease } from './tested-releases.ts';

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

/** Tests every row in every release: the refusal is documented, and the state is unchanged. */
export function testRefusalCases<Client extends { listTasks(): Promise<unknown> }>(
  tested: readonly TestedRelease<Client>[],
  rows: readonly RefusalRow<Client>[],
): void {
  describe.each(tested)('Release $release', ({ release, open }) => {
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
