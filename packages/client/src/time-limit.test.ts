// How long the client waits for an appliance that does not answer.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { account, createFakeAppliance } from './testing/fake-appliance.ts';

const never = () => new Promise<Response>(() => {});
const silence = (operation: string, milliseconds: number) => ({
  name: 'ConnectionError',
  message: `${operation}: no answer from the appliance (none within ${milliseconds} ms: timeoutMilliseconds is the limit)`,
});

test('the limit of the client ends a call', async () => {
  const client = createLunaClient({ ...account, timeoutMilliseconds: 20, fetch: never });
  await expect(client.listTasks()).rejects.toMatchObject(silence('openSession', 20));
});

test('the limit of a call is its own', async () => {
  const { fetch } = createFakeAppliance({ 'GET /tasks': never });
  const client = createLunaClient({ ...account, fetch });
  await expect(client.listTasks({}, { timeoutMilliseconds: 20 })).rejects.toMatchObject(
    silence('listTasks', 20),
  );
});

test('the reason of the caller’s own signal stays its reason', async () => {
  const giveUp = new AbortController();
  const { fetch } = createFakeAppliance({
    'GET /tasks': () => {
      giveUp.abort(new Error('never mind'));
      return never();
    },
  });
  const client = createLunaClient({ ...account, fetch });
  await expect(client.listTasks({}, { signal: giveUp.signal })).rejects.toEqual(new Error('never mind'));
});

test('a file takes the time that it takes', async () => {
  let answer = (_response: Response) => {};
  const uploaded = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const { fetch } = createFakeAppliance({
    'POST /api/lunasa/upgrades': () => uploaded,
    'GET /tasks': never,
  });
  const client = createLunaClient({ ...account, timeoutMilliseconds: 20, fetch });
  const upload = client.createUpgrade({ body: new Uint8Array(9) });
  await expect(client.listTasks()).rejects.toMatchObject(silence('listTasks', 20));
  answer(new Response(null, { status: 204, headers: { Location: '/api/lunasa/upgrades/1' } }));
  expect(await upload).toMatchObject({ status: 204 });
});

test.each([0, -1, Number.NaN, 86_400_001, Number.POSITIVE_INFINITY])(
  '%d is no limit',
  async (timeoutMilliseconds) => {
    const message = 'timeoutMilliseconds must be more than 0 and at most 86400000';
    expect(() => createLunaClient({ ...account, timeoutMilliseconds, fetch: never })).toThrow(
      new RangeError(message),
    );
    const client = createLunaClient({ ...account, fetch: createFakeAppliance().fetch });
    await expect(client.listTasks({}, { timeoutMilliseconds })).rejects.toThrow(new RangeError(message));
  },
);
