// Tables of refusals that count as no attempt: each row answers its identifier and leaves the appliance as it was.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import type { ScenarioName } from '@lunarest/server';
import { refusal } from './answers.ts';
import { startBench } from './bench.ts';
import type { TargetClient } from './target-client.ts';

export interface RefusedCall {
  /** The scenario `demo` unless said. */
  readonly scenario?: ScenarioName;
  /** What happens before. */
  readonly given?: (client: TargetClient) => Promise<unknown>;
  readonly attempt: (client: TargetClient) => Promise<unknown>;
  readonly status: number;
  readonly id: string;
}

export type RefusalRow = readonly [what: string, call: RefusedCall];

/** Tests every row in every release; `title` has a place for what is refused. */
export function testRefusals(title: string, rows: readonly RefusalRow[]): void {
  describe.each(releases)('Release %s', (release) => {
    test.each(rows)(title, async (_, { scenario, given, attempt, status, id }) => {
      const bench = await startBench({ release, scenario });
      const client = bench.client();
      // Opens the session, which is a change of its own.
      await client.listTasks();
      await given?.(client);
      const before = bench.appliance.snapshot();
      expect(await attempt(client)).toEqual(refusal(status, id));
      expect(bench.appliance.snapshot()).toEqual(before);
    });
  });
}
