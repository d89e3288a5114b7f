// The checks of successful answers, over a real connection.
import { expect, test } from '@jest/globals';
import { checks } from './checks.ts';
import { createLunaClient } from './luna-client.ts';
import { listening, type Responder } from './testing/fake-appliance.ts';

const account = { username: 'admin', password: 's3cret' };
const json =
  (body: unknown): Responder =>
  (response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

test('with checks an invalid body is an unexpected answer, and the error names the place', async () => {
  await using server = await listening(json({ tasks: 's3cret' }));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl, checks });
  await expect(client.listTasks()).rejects.toMatchObject({
    name: 'UnexpectedAnswerError',
    message: 'listTasks: the body breaks the contract at body/tasks: type (status 200)',
    text: '{"tasks":"s3cret"}',
  });
});

test('with checks a valid body passes', async () => {
  await using server = await listening(json({ tasks: [] }));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl, checks });
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
});

test('the checks depend on the release of the client', () => {
  const body = { hello: 1 };
  const broken = ['14', '17'].map((release) =>
    checks({ release, operation: 'getAppliance', status: 200, body }),
  );
  expect(broken).toEqual(['body: required', 'body: required']);
  // Release 14 has no SMK.
  const smk = ['14', '17'].map(
    (release) => checks({ release, operation: 'getSmk', status: 200, body }) === null,
  );
  expect(smk).toEqual([true, false]);
});

test('without checks any object passes', async () => {
  await using server = await listening(json({ hello: 1 }));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { hello: 1 } });
});

test('checks that are not a function are refused', () => {
  const options = {
    ...account,
    baseUrl: 'https://luna.example',
    checks: true,
  };
  // A caller without types.
  expect(() => Reflect.apply(createLunaClient, undefined, [options])).toThrow(
    new TypeError('checks must be the export `checks` of @lunarest/client/checks'),
  );
});
