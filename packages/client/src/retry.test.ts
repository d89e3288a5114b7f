// The repetition of requests, over a real connection.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import type { RetryOptions } from './retry.ts';
import { listening, type Responder } from './testing/fake-appliance.ts';

const account = { username: 'admin', password: 's3cret' };
const session = 'POST /auth/session';

const busy =
  (status: number, after: string): Responder =>
  (response) =>
    response.writeHead(status, { 'Retry-After': after }).end();
const tasks: Responder = (response) => response.end('{"tasks":[]}');

test('a GET is repeated after the requested wait', async () => {
  await using server = await listening(busy(503, '0'), busy(429, 'Thu, 01 Jan 1970 00:00:00 GMT'), tasks);
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, retry: { attempts: 3 } });
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
  await client.close();
  expect(server.asked).toEqual([session, 'GET /tasks', 'GET /tasks', 'GET /tasks', 'DELETE /auth/session']);
});

test.each<[string, Responder, RetryOptions | undefined, number, number]>([
  ['more often than permitted', busy(503, '0'), { attempts: 2 }, 503, 2],
  ['without the option', busy(503, '0'), undefined, 503, 1],
  ['when the wait exceeds the default bound', busy(503, '31'), { attempts: 3 }, 503, 1],
  [
    'when the wait exceeds longestWaitSeconds',
    busy(503, '2'),
    { attempts: 3, longestWaitSeconds: 1 },
    503,
    1,
  ],
  ['after another status', busy(502, '0'), { attempts: 3 }, 502, 1],
])('no GET is repeated %s', async (_what, respond, retry, status, times) => {
  await using server = await listening(respond);
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, retry });
  await expect(client.listTasks()).rejects.toMatchObject({ name: 'UnexpectedAnswerError', status });
  await client.close();
  expect(server.asked.filter((call) => call === 'GET /tasks')).toHaveLength(times);
});

test('only GET requests are repeated', async () => {
  await using server = await listening(busy(503, '0'));
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, retry: { attempts: 3 } });
  await expect(client.deleteTasks()).rejects.toMatchObject({ status: 503, retryAfterSeconds: 0 });
  await client.close();
  expect(server.asked).toEqual([session, 'DELETE /tasks', 'DELETE /auth/session']);
});

test('the signal of the call ends a wait', async () => {
  const giveUp = new AbortController();
  await using server = await listening((response) => {
    response.on('close', () => giveUp.abort(new Error('never mind')));
    busy(503, '30')(response);
  });
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, retry: { attempts: 2 } });
  await expect(client.listTasks({}, { signal: giveUp.signal })).rejects.toThrow('never mind');
  await client.close();
});

test.each<[RetryOptions, string]>([
  [{ attempts: 0 }, 'retry.attempts must be a whole number from 1 to 10: write retry: { attempts: 3 }'],
  [{ attempts: 11 }, 'retry.attempts must be a whole number from 1 to 10: write retry: { attempts: 3 }'],
  [{ attempts: 1.5 }, 'retry.attempts must be a whole number from 1 to 10: write retry: { attempts: 3 }'],
  [{ attempts: 2, longestWaitSeconds: 301 }, 'retry.longestWaitSeconds must be a number from 0 to 300'],
  [{ attempts: 2, longestWaitSeconds: -1 }, 'retry.longestWaitSeconds must be a number from 0 to 300'],
])('%j is refused', (retry, message) => {
  const make = () => createLunaClient({ ...account, baseUrl: 'https://luna.example', retry });
  expect(make).toThrow(new TypeError(message));
});
