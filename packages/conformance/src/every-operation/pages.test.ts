// Pages of lists: limit and offset select a page, and a link leads to the next one.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { listed } from '../answers/answers.ts';
import { hsmPath } from '../steps/paths.ts';
import { hsmid } from '../steps/steps.ts';
import { startBench } from '../target/bench.ts';
import { basic, call, mediaType } from '../target/call.ts';

const { payments, archive, fresh, migrated } = partitionIds;
const next = (query: string) => `<${hsmPath}/partitions?${query}>; rel="next"`;

function page(...ids: readonly string[]) {
  return { partitions: ids.map((id) => ({ id, url: `${hsmPath}/partitions/${id}` })) };
}

describe.each(releases)('Release %s', (release) => {
  test.each([
    [{ limit: 1 }, listed(page(payments), next('limit=1&offset=1'))],
    [{ limit: 2, offset: 1 }, listed(page(archive, fresh), next('limit=2&offset=3'))],
    [{ limit: 2, offset: 2 }, listed(page(fresh, migrated))],
    [{ offset: 3 }, listed(page(migrated))],
    [{ offset: 4 }, listed(page())],
    [{ limit: 4 }, listed(page(payments, archive, fresh, migrated))],
  ])('limit and offset select a page of the partitions: %j', async (query, expected) => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listPartitions({ hsmid, ...query })).toEqual(expected);
  });

  test('the links lead through the whole list', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('monitor') };
    const seen: string[] = [];
    let path: string | undefined = `${hsmPath}/partitions?limit=3`;
    while (path !== undefined) {
      const answer = await call(bench.url, { path, headers });
      seen.push(...Object(answer.body).partitions.map(({ id }: { readonly id: string }) => id));
      path = /^<([^>]*)>/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual([payments, archive, fresh, migrated]);
  });

  test('a page of the metrics has the other properties of the answer', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').getHsmMetrics({ hsmid, limit: 1, offset: 3 })).toMatchObject({
      status: 200,
      headers: {},
      body: { resetTime: '2026-02-28T08:00:00Z', metrics: [{ partitionId: migrated }] },
    });
  });
});
