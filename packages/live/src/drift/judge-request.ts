// Checks the request of an exchange against the contract.
import { pointerTo } from '@lunarest/openapi';
import { checkRequest } from '@lunarest/simulator/requests';
import { type AskedQuestion, valuesByName } from '../connection/exchange.ts';
import { requestKinds } from './kind-of.ts';
import { aboutOf, type Observation } from './observation.ts';

/** Upper bound on the characters shown of an undocumented path. */
const longestPath = 200;

/** Every violation of the contract in a request. A body that was not kept is not a violation. */
export async function judgeRequest({
  method,
  url,
  headers,
  body,
}: AskedQuestion): Promise<readonly Observation[]> {
  const given = Object.entries(valuesByName(headers)).map(([name, values]) => [name, values.join(', ')]);
  const found = await checkRequest({
    method,
    target: url,
    headers: Object.fromEntries(given),
    // Path and headers are checked before the body, so their violations are found without it.
    body: body.whole ? body.bytes : null,
  });
  const judged = found.filter(({ where }) => body.whole || where !== 'body');
  return judged.map(({ what, where, expected, release, operation }) => ({
    kind: requestKinds[what],
    about: aboutOf(method, release, operation?.id ?? null, ''),
    where: operation === null ? `path ${url.replace(/[?#].*$/s, '').slice(0, longestPath)}` : where,
    expected,
    release,
    contract: operation === null ? '#/paths' : pointerTo('#/paths', operation.path, operation.method),
  }));
}
