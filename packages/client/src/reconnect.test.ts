// Attempts to open a connection, with errors of real connections.
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { closeSession, listTasks } from './generated/release-17.ts';
import { createLunaClient } from './luna-client.ts';
import { reconnecting } from './reconnect.ts';
import type { Outgoing, Send } from './send.ts';
import { account, createFakeAppliance } from './testing/fake-appliance.ts';

const incoming = { status: 200, documented: undefined, headers: new Headers(), body: {}, text: () => '{}' };
const outgoing: Outgoing = {
  operation: listTasks,
  input: {},
  cookies: { headerFor: () => null, store() {} },
};

/** The error of a call to a port on which nothing listens. */
async function unopened(): Promise<unknown> {
  const server = createServer();
  const port = await listeningPort(server);
  await new Promise((resolve) => server.close(resolve));
  return errorOf(port);
}

/** The error of a call to a server that ends the connection of every request. */
async function lost(): Promise<unknown> {
  const server = createServer((request) => request.socket.resetAndDestroy());
  const error = await errorOf(await listeningPort(server));
  await new Promise((resolve) => server.close(resolve));
  return error;
}

async function errorOf(port: number): Promise<unknown> {
  await using client = createLunaClient({ ...account, baseUrl: `http://127.0.0.1:${port}` });
  return client.listTasks().catch((error: unknown) => error);
}

/** The waits in seconds of a call whose first attempts fail, and its outcome. */
async function callAfter(
  errors: readonly unknown[],
  retry = { attempts: 4, longestWaitSeconds: 30 },
  changes: Partial<Outgoing> = {},
) {
  const left = [...errors];
  const waits: number[] = [];
  const send: Send = async () => {
    if (left.length > 0) throw left.shift();
    return incoming;
  };
  const sending = reconnecting(send, retry, async (_outgoing, seconds) => void waits.push(seconds));
  const outcome = await sending({ ...outgoing, ...changes }).catch((error: unknown) => error);
  return { waits, outcome };
}

test('a connection is tried again, with growing waits', async () => {
  const error = await unopened();
  expect(await callAfter([error, error, error])).toEqual({ waits: [1, 2, 4], outcome: incoming });
});

test.each<[string, { attempts: number; longestWaitSeconds: number }, number[]]>([
  ['no attempt is left', { attempts: 2, longestWaitSeconds: 30 }, [1]],
  ['the next wait exceeds the bound', { attempts: 10, longestWaitSeconds: 3 }, [1, 2]],
])('the error is that of the last attempt when %s', async (_, retry, waits) => {
  const error = await unopened();
  expect(await callAfter(Array(10).fill(error), retry)).toEqual({ waits, outcome: error });
});

test('a request whose connection was lost may have been performed, and is not repeated', async () => {
  const error = await lost();
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect(await callAfter([error])).toEqual({ waits: [], outcome: error });
});

test('a stream is not sent twice', async () => {
  const error = await unopened();
  const input = { body: new ReadableStream() };
  expect(await callAfter([error], undefined, { input })).toEqual({ waits: [], outcome: error });
});

test('the end of a session is not repeated, so that a client closes at once', async () => {
  const error = await unopened();
  expect(await callAfter([error], undefined, { operation: closeSession })).toEqual({
    waits: [],
    outcome: error,
  });
});

test('with the option retry, a session is opened although the first connection fails', async () => {
  const error = await unopened();
  const appliance = createFakeAppliance({ 'GET /tasks': { status: 200, body: { tasks: [] } } });
  let attempts = 0;
  const fetch = (request: Request) => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(error) : appliance.fetch(request);
  };
  await using client = createLunaClient({ ...account, fetch, retry: { attempts: 2 } });
  expect(await client.listTasks()).toMatchObject({ status: 200 });
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
});
