// Checks the request of an exchange against the contract.
import { pointerTo } from '@lunarest/openapi';
import { checkRequest } from '@lunarest/simulator/requests';
import { type AskedQuestion, valuesByName } from '../connection/exchange.ts';
import type { Observation } from './gather.ts';
import { aboutOf } from './judge-answer.ts';
import { requestKinds } from './kind-of.ts';

/** Upper bound on the characters shown of an undocumented path. */
const longestPath = 200;

/** Every reason for which the contract lets the request be refused. */
export async function judgeRequest({
  method,
  url,
  headers,
  body,
}: AskedQuestion): Promise<readonly Observation[]> {
  if (!body.whole) return [];
  const given = Object.entries(valuesByName(headers)).map(([name, values]) => [name, values.join(', ')]);
  const found = await checkRequest({
    method,
    target: url,
    headers: Object.fromEntries(given),
    body: body.bytes,
  });
  return found.map(({ what, where, expected, release, operation }) => ({
    kind: requestKinds[what],
    about: aboutOf(method, release, operation?.id ?? null, ''),
    where: operation === null ? `path ${url.replace(/[?#].*$/s, '').slice(0, longestPath)}` : where,
    expected,
    release,
    contract: operation === null ? '#/paths' : pointerTo('#/paths', operation.path, operation.method),
  }));
}
