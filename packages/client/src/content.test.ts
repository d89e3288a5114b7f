// Every kind of body that a caller can pass, and its form on the wire.
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { isStream } from './content.ts';
import type { FileBody } from './file-content.ts';
import { createLunaClient } from './luna-client.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const upload = 'POST /api/lunasa/upgrades';
const created: Answer = { status: 204, headers: { Location: '/api/lunasa/upgrades/1' } };

function connect(answers: Answer | readonly Answer[] = created) {
  const appliance = createFakeAppliance({ [upload]: answers });
  const client = createLunaClient({ ...account, fetch: appliance.fetch });
  return { appliance, send: (body: FileBody) => client.createUpgrade({ body }) };
}

const bytes = new TextEncoder().encode('a file');

test.each<[string, () => FileBody]>([
  ['a text', () => 'a file'],
  ['bytes', () => bytes],
  ['a Blob', () => new Blob([bytes])],
  ['a stream', () => new Blob([bytes]).stream()],
  ['a stream of Node', () => Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])],
])('%s is sent unchanged', async (_what, body) => {
  const { appliance, send } = connect();
  expect(await send(body())).toMatchObject({ status: 204 });
  expect(appliance.asked[1]).toMatchObject({
    call: upload,
    mediaType: 'application/vnd.safenetinc.lunasa+octet-stream;version=17',
    body: 'a file',
  });
});

describe('a lost session', () => {
  const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');

  test('causes bytes to be sent again', async () => {
    const { appliance, send } = connect([lost, created]);
    expect(await send(bytes)).toMatchObject({ status: 204 });
    expect(appliance.calls()).toEqual(['POST /auth/session', upload, 'POST /auth/session', upload]);
  });

  test('is the result for a stream, which cannot be sent again, and the next stream has another session', async () => {
    const { appliance, send } = connect([lost, created]);
    const stream = () => new Blob([bytes]).stream();
    expect(await send(stream())).toEqual({ status: 401, error: lost.body });
    expect(await send(stream())).toMatchObject({ status: 204 });
    expect(appliance.calls()).toEqual(['POST /auth/session', upload, 'POST /auth/session', upload]);
  });
});

test.each<[string, unknown]>([
  ['Map', new Map([['a', 1]])],
  ['Date', new Date(0)],
  ['ArrayBuffer', new ArrayBuffer(2)],
  ['function', () => 'a file'],
])('a %s is refused and not sent', async (kind, body) => {
  const { appliance, send } = connect();
  // A caller without types.
  await expect(send(body as FileBody)).rejects.toThrow(
    new TypeError(`createUpgrade: a ${kind} cannot be sent as a body`),
  );
  expect(appliance.calls()).toEqual(['POST /auth/session']);
});

test.each<[string, unknown]>([
  ['string', '{"name":"p"}'],
  ['Blob', new Blob(['{}'])],
  ['Map', new Map([['name', 'p']])],
])('a %s is refused by an operation that accepts only JSON', async (kind, body) => {
  const appliance = createFakeAppliance();
  const client = createLunaClient({ ...account, fetch: appliance.fetch });
  // A caller without types.
  const input = { hsmid: '1', body } as Parameters<typeof client.createPartition>[0];
  await expect(client.createPartition(input)).rejects.toThrow(
    new TypeError(`createPartition: a ${kind} cannot be sent as a body`),
  );
  expect(appliance.calls()).toEqual(['POST /auth/session']);
});

test('nested values that JSON would lose are refused, and dates become texts', async () => {
  const appliance = createFakeAppliance({
    'POST /api/lunasa/hsms/1/partitions': { status: 204, headers: { Location: '/' } },
  });
  const client = createLunaClient({ ...account, fetch: appliance.fetch });
  const create = (name: unknown) => {
    // A caller without types.
    const input = { hsmid: '1', body: { parts: [{ name }] } } as unknown;
    return client.createPartition(input as Parameters<typeof client.createPartition>[0]);
  };
  await expect(create(new Blob(['p']))).rejects.toThrow(
    new TypeError('createPartition: a Blob cannot be sent as name'),
  );
  await expect(create(Number.NaN)).rejects.toThrow(
    new TypeError('createPartition: a number cannot be sent as name'),
  );
  for (const lost of [() => 'p', Symbol('p'), Number.POSITIVE_INFINITY])
    await expect(create(lost)).rejects.toThrow(/^createPartition: a \w+ cannot be sent as name$/);
  await expect(create(['p', undefined])).rejects.toThrow(
    new TypeError('createPartition: a Array cannot be sent as name'),
  );
  await create(new Date(0));
  expect(appliance.asked.map(({ body }) => body)).toEqual([
    '',
    '{"parts":[{"name":"1970-01-01T00:00:00.000Z"}]}',
  ]);
});

test('only bodies that can be read once are streams', () => {
  expect(
    [new Blob([]).stream(), Readable.from([]), new Blob([]), bytes, 'a', null, {}].map(isStream),
  ).toEqual([true, true, false, false, false, false, false]);
});
