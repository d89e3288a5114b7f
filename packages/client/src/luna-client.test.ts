// Operations on the wire, and the options of a client.
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { all14 } from './generated/all-14.ts';
import { all17 } from './generated/all-17.ts';
import { createLunaClient as createLunaClient17 } from './generated/release-17.ts';
import { createLunaClient } from './luna-client.ts';
import { operationsIn } from './operation-table.ts';
import type { LunaClientOptions } from './options.ts';
import { connect } from './testing/connect.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const largest = 99999999999999999n;

describe('the wire', () => {
  test.each([['9007199254740993'], [9007199254740993n]])('%p is exact in the path', async (partitionid) => {
    const { client } = connect({
      [`GET /api/lunasa/hsms/${largest}/partitions/9007199254740993`]: { status: 200, body: { name: 'p' } },
    });
    expect(await client.getPartition({ hsmid: largest, partitionid })).toEqual({
      status: 200,
      body: { name: 'p' },
    });
  });

  test('Accept-Type names the media type of an operation that can be called without a body', async () => {
    const sent: Record<string, string | null> = {};
    const answer = (request: Request) => {
      sent[request.method] = request.headers.get('Accept-Type');
      return new Response(request.method === 'GET' ? '{"tasks":[]}' : null, {
        status: request.method === 'GET' ? 200 : 204,
        headers: { Location: '/api/lunasa/hsms/1/partitions/2' },
      });
    };
    const appliance = createFakeAppliance({
      'GET /tasks': answer,
      'POST /api/lunasa/hsms/1/partitions': answer,
    });
    const client = createLunaClient({ ...account, release: '14', fetch: appliance.fetch });
    await client.listTasks();
    await client.createPartition({ hsmid: '1', body: { name: 'p', hasPso: true } });
    expect(sent).toEqual({ GET: 'application/vnd.safenetinc.lunasa+json;version=14', POST: null });
  });

  test('an identifier never leaves its segment of the path', async () => {
    const { client } = connect({
      'GET /tasks/a%2Fb%3Fc%23%20%25': refuse(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'),
    });
    expect(await client.getTask({ taskid: 'a/b?c# %' })).toMatchObject({ status: 410 });
  });

  test.each(['', '.', '..'])('the identifier "%s" is refused before anything is sent', async (taskid) => {
    const { appliance, client } = connect();
    await client.openSession();
    await expect(client.getTask({ taskid })).rejects.toThrow(
      new TypeError(`getTask: taskid cannot be "${taskid}"`),
    );
    expect(appliance.calls()).toEqual(['POST /auth/session']);
  });

  test('half of a surrogate pair is refused in the path and in the query', async () => {
    const { appliance, client } = connect();
    await client.openSession();
    await expect(client.getTask({ taskid: 'a\ud800' })).rejects.toThrow(
      new TypeError('getTask: taskid is not well-formed Unicode'),
    );
    // A caller without types.
    const input = { limit: '\udc00' } as never;
    await expect(client.listTasks(input)).rejects.toThrow(
      new TypeError('listTasks: limit is not well-formed Unicode'),
    );
    expect(appliance.calls()).toEqual(['POST /auth/session']);
  });

  test('a number is refused as an identifier, because it may be inexact', async () => {
    const client = createLunaClient({ ...account, fetch: createFakeAppliance().fetch });
    // @ts-expect-error a number is not an identifier
    const call = client.getHsm({ hsmid: 532018 });
    await expect(call).rejects.toThrow(new TypeError('getHsm: hsmid must be a string or a bigint'));
  });

  test('a body is sent as JSON with the media type of the release, to a path below the base URL', async () => {
    const appliance = createFakeAppliance({
      'POST /relay/auth/session': () =>
        new Response(null, { status: 204, headers: { 'Set-Cookie': 'session=a; Path=/' } }),
      'POST /relay/api/lunasa/hsms/1/partitions': {
        status: 204,
        headers: { Location: '/api/lunasa/hsms/1/partitions/2' },
      },
    });
    const baseUrl = 'https://luna.example/relay/';
    const client = createLunaClient({ ...account, baseUrl, release: '14', fetch: appliance.fetch });
    const body = { name: 'p', size: 1024, hasPso: true };
    const result = await client.createPartition({ hsmid: '1', body } as Parameters<
      typeof client.createPartition
    >[0]);
    expect(result).toEqual({
      status: 204,
      headers: { location: '/api/lunasa/hsms/1/partitions/2' },
      body: undefined,
    });
    expect(appliance.asked[1]).toEqual({
      call: 'POST /relay/api/lunasa/hsms/1/partitions',
      authorization: null,
      cookie: 'session=a',
      mediaType: 'application/vnd.safenetinc.lunasa+json;version=14',
      body: JSON.stringify(body),
    });
  });

  test('a value that JSON cannot represent is a TypeError and not a ConnectionError', async () => {
    const client = createLunaClient({ ...account, fetch: createFakeAppliance().fetch });
    // A caller without types.
    const input = { hsmid: '1', body: { name: 1n } };
    await expect(Reflect.apply(client.createPartition, undefined, [input])).rejects.toThrow(TypeError);
  });

  test('the redirection of a finished task is an answer and not followed', async () => {
    const task = { state: 'Finished', responseUrl: '/tasks/3/response' };
    const { appliance, client } = connect({
      'GET /tasks/3': { status: 303, headers: { Location: '/tasks/3/response' }, body: task },
    });
    expect(await client.getTask({ taskid: '3' })).toEqual({
      status: 303,
      headers: { location: '/tasks/3/response' },
      body: task,
    });
    expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks/3']);
  });

  test('every request forbids redirections', async () => {
    const modes: string[] = [];
    const appliance = createFakeAppliance({ 'GET /tasks': { status: 200, body: { tasks: [] } } });
    const fetch = (request: Request) => {
      modes.push(request.redirect);
      return appliance.fetch(request);
    };
    await createLunaClient({ ...account, fetch }).listTasks();
    expect(modes).toEqual(['manual', 'manual']);
  });

  test('a failed connection is a ConnectionError with its cause and without the password', async () => {
    const cause = new Error('refused');
    const appliance = createFakeAppliance({ 'GET /tasks': cause });
    const failure: unknown = await createLunaClient({ ...account, fetch: appliance.fetch })
      .listTasks()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'ConnectionError',
      operation: 'listTasks',
      message: 'listTasks: no answer from the appliance (refused)',
      cause,
    });
    expect(inspect(failure)).not.toMatch(/s3cret|YWRtaW46czNjcmV0/);
  });

  test('an aborted signal prevents the request', async () => {
    const { appliance, client } = connect();
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(client.listTasks({}, { signal })).rejects.toThrow('never mind');
    expect(appliance.asked).toEqual([]);
  });
});

const badUrl = 'baseUrl must be an http(s) URL without credentials, query and fragment';

describe('the object', () => {
  test.each([
    ['14', all14],
    ['17', all17],
  ] as const)('has each operation of release %s and the additional methods', (release, all) => {
    const client = createLunaClient({ ...account, release, fetch: createFakeAppliance().fetch });
    const added = ['close', 'loginHsmSo', 'waitForTask'];
    const names = operationsIn(all).map(({ operation }) => operation);
    expect(Object.keys(client).sort()).toEqual([...names, ...added].sort());
  });

  test('shows no password when it is printed', () => {
    const client = createLunaClient({ ...account, fetch: createFakeAppliance().fetch });
    expect(inspect(client, { depth: 9, showHidden: true })).toBe(
      "LunaClient { baseUrl: 'https://luna.example/', release: '17' }",
    );
    expect(JSON.stringify(client)).toBe('{}');
  });
});

test.each(['https://luna.example', 'https://luna.example/', 'https://luna.example//'])(
  'one slash separates the base URL %s from the paths',
  async (baseUrl) => {
    const appliance = createFakeAppliance({ 'GET /tasks': { status: 200, body: { tasks: [] } } });
    const client = createLunaClient({ ...account, baseUrl, fetch: appliance.fetch });
    await client.listTasks();
    expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks']);
  },
);

describe('the options', () => {
  const fetch = createFakeAppliance().fetch;
  const fingerprint = 'AB:'.repeat(31).concat('AB');
  const ca = '-----BEGIN CERTIFICATE-----';
  const key = '-----BEGIN PRIVATE KEY-----';
  const exclusive = 'ca, fingerprint, insecureTls and fetch exclude each other';

  test.each<[string, Record<string, unknown>, string]>([
    ['a malformed base URL', { baseUrl: 'luna' }, badUrl],
    ['another protocol', { baseUrl: 'ftp://luna' }, badUrl],
    ['credentials in the base URL', { baseUrl: 'https://admin:s3cret@luna' }, badUrl],
    ['a query', { baseUrl: 'https://luna?a=b' }, badUrl],
    ['an empty query, which would contain the paths', { baseUrl: 'https://luna/?' }, badUrl],
    ['an empty fragment', { baseUrl: 'https://luna/#' }, badUrl],
    ['a missing password', { password: undefined }, 'username and password must be strings'],
    ['a colon in the user name', { username: 'a:b' }, 'username must not contain a colon'],
    [
      'an option that does not exist',
      { timeout: 1000 },
      'the client has no option "timeout": its options are baseUrl, username, password, credentials, release, ' +
        'fingerprint, ca, insecureTls, cert, key, proxy, dispatcher, fetch, timeoutMilliseconds, retry, headers, ' +
        'onRequest, onResponse, onSessionRenewed, log, unknown, checks',
    ],
    ['an unknown release', { release: '15' }, 'release 15 is not one of 14, 17'],
    ['ca together with a fingerprint', { ca, fingerprint }, exclusive],
    ['ca together with insecureTls', { ca, insecureTls: true }, exclusive],
    ['a fingerprint together with fetch', { fingerprint, fetch }, exclusive],
    ['a path instead of a certificate', { ca: './ca.pem' }, 'ca is not a certificate in PEM'],
    ['an empty certificate', { ca: '' }, 'ca is not a certificate in PEM'],
    [
      'a SHA-1 fingerprint',
      { fingerprint: 'ab'.repeat(20) },
      'fingerprint is not the SHA-256 of a certificate in hex',
    ],
    [
      'one pin in a list',
      { fingerprint: [fingerprint] },
      'fingerprint must be one string or a list of two: write [old, new]',
    ],
    [
      'a malformed pin together with another',
      { fingerprint: [fingerprint, 'ab'] },
      'fingerprint is not the SHA-256 of a certificate in hex',
    ],
    ['a certificate without its key', { cert: ca }, 'cert and key require each other: pass both'],
    ['a path instead of a client certificate', { cert: './c.pem', key }, 'cert is not a certificate in PEM'],
    [
      'an encrypted key',
      { cert: ca, key: '-----BEGIN ENCRYPTED PRIVATE KEY-----' },
      'key is not a private key in PEM without a passphrase',
    ],
    [
      'a client certificate on plain http',
      { baseUrl: 'http://luna', cert: ca, key },
      'TLS options need an https baseUrl',
    ],
    ['an undefined pin', { fingerprint: undefined }, 'fingerprint is present but undefined'],
    ['an undefined authority', { ca: undefined }, 'ca is present but undefined'],
    [
      'TLS options on plain http',
      { baseUrl: 'http://luna', insecureTls: true },
      'TLS options need an https baseUrl',
    ],
  ])('%s is refused', (_name, given, message) => {
    // These options violate the types.
    const options = { ...account, ...given } as LunaClientOptions;
    expect(() => createLunaClient(options)).toThrow(new TypeError(message));
  });

  test('the client of one release refuses another one', () => {
    const options = { ...account, release: '14' };
    expect(() => createLunaClient17(options)).toThrow(
      new TypeError('this client supports only release 17: for another release, import @lunarest/client'),
    );
  });

  test('insecureTls: false has no effect', () => {
    // A caller without types.
    const options = { ...account, insecureTls: false, fetch };
    expect(() => Reflect.apply(createLunaClient, undefined, [options])).not.toThrow();
  });

  test('a user name and password beyond ASCII are sent as UTF-8', async () => {
    const appliance = createFakeAppliance();
    const client = createLunaClient({
      ...account,
      username: 'jürgen',
      password: '密€',
      fetch: appliance.fetch,
    });
    await client.openSession();
    expect(appliance.asked[0]?.authorization).toBe(`Basic ${Buffer.from('jürgen:密€').toString('base64')}`);
  });
});
