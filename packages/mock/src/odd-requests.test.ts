import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type OperationDescription,
  operationTables,
  releases,
  unmatched,
  vendorMediaType,
} from '@lunarest/contract';
import { type RunningMock, startMock } from './start-mock.ts';
import { type OddRequest, oddRequests } from './testing/odd-requests.ts';
import { type ReceivedAnswer, sendBytes } from './testing/send-bytes.ts';

const seed = 20261128;
const count = 400;

describe.each(releases)('the mock of release %s', (release) => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock({ release, port: 0 });
  });
  afterAll(() => mock.close());

  test(`answers ${count} odd requests with documented answers, and a valid request after each`, async () => {
    const outcomes = [];
    for (const request of oddRequests(release, seed, count)) outcomes.push(await outcomeOf(mock, request));
    expect(outcomes.filter(({ fault, after }) => fault !== null || after !== 200)).toEqual([]);
    // The requests must cause every kind of refusal.
    const reached = new Set(outcomes.map(({ status }) => status));
    expect([200, 400, 401, 404, 405].filter((status) => !reached.has(status))).toEqual([]);
  });

  const statuses: ReadonlySet<number> = new Set(
    Object.values<OperationDescription>(operationTables[release]).flatMap(({ responses }) =>
      Object.keys(responses).map(Number),
    ),
  );
  const beside = new Set<number>(Object.values(unmatched[release]).map(({ status }) => status));

  async function outcomeOf({ url }: RunningMock, { name, bytes }: OddRequest) {
    const answer = await sendBytes(url, bytes);
    const good = await fetch(`${url}/tasks`, {
      headers: { 'Content-Type': vendorMediaType(release), Authorization: `Basic ${btoa('any:any')}` },
    });
    await good.text();
    const isHead = bytes.startsWith('HEAD ');
    // Only a request that prefers 500 may get it.
    const prefersFailure = /^Prefer: .*code=500/m.test(bytes);
    return {
      name,
      status: answer.status,
      fault: faultOf(answer, isHead, prefersFailure),
      after: good.status,
    };
  }

  /** The fault of an answer, or null. */
  function faultOf({ status, headers, text }: ReceivedAnswer, isHead: boolean, prefersFailure: boolean) {
    if (!statuses.has(status) && !beside.has(status)) return `${status} is not documented`;
    if (status === 500 && !prefersFailure) return `500: ${text}`;
    if (status < 400 || isHead) return null;
    if (headers.get('content-type') !== 'application/json') return `the media type of ${status} is wrong`;
    const { id, returnCode } = JSON.parse(text);
    return returnCode === status && /^[A-Z_]+$/.test(id) ? null : `${status} with the body ${text}`;
  }
});
