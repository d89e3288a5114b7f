// Files that the client receives: whole, as a stream, with progress.
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { ClientClosedError } from './errors.ts';
import { createSmallClient, getUserFileArchive, listTasks } from './generated/release-17.ts';
import { createLunaClient } from './luna-client.ts';
import { account, createFakeAppliance, listening, type Responder, refuse } from './testing/fake-appliance.ts';
import type { Progress, StreamOptions } from './transfer.ts';

const input = { userid: 'admin', fileid: 'supportInfo.txt' };
const call = 'GET /users/admin/files/supportInfo.txt/download';
const stream = { as: 'stream' } as const;

/** Announces six bytes and sends two pieces. */
const sixBytes: Responder = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': 6, 'X-Part': '1' });
  response.write('abc');
  response.end('def');
};

/** Announces six bytes, and stops after three. */
const threeOfSix: Responder = (response) => {
  response.writeHead(200, { 'Content-Length': 6 });
  response.write('abc');
};

/** Sends one chunk, and closes the announced end of the connection without the last chunk. */
const noLastChunk: Responder = ({ socket }) => {
  socket?.end('HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n');
};

function connect(baseUrl: string) {
  return createLunaClient({ ...account, baseUrl });
}

async function streamFrom(luna: ReturnType<typeof connect>, options: Omit<StreamOptions, 'as'> = {}) {
  const answer = await luna.getUserFileArchive(input, { ...options, ...stream });
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  return answer;
}

const textOf = (body: ReadableStream<Uint8Array>) => new Response(body).text();

describe('as a stream', () => {
  test('resolves when the headers have arrived, with all of them except the cookies', async () => {
    await using appliance = await listening((response) => {
      response.writeHead(200, { 'Content-Length': 6, 'X-Part': '1', 'Set-Cookie': 'a=b' });
      response.flushHeaders();
    });
    await using luna = connect(appliance.baseUrl);
    const { status, headers, body } = await streamFrom(luna);
    expect([status, headers.get('content-length'), headers.get('x-part'), headers.has('set-cookie')]).toEqual(
      [200, '6', '1', false],
    );
    await body.cancel();
  });

  test('delivers the bytes as they arrive, and counts them', async () => {
    const seen: Progress[] = [];
    await using appliance = await listening(sixBytes);
    await using luna = connect(appliance.baseUrl);
    const { body } = await streamFrom(luna, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([]);
    expect(await textOf(body)).toBe('abcdef');
    expect(seen.at(-1)).toEqual({ bytes: 6, total: 6 });
  });

  test('resolves to the result of a documented refusal', async () => {
    const refusal = refuse(404, 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST');
    const { fetch } = createFakeAppliance({ [call]: refusal });
    const luna = createLunaClient({ ...account, fetch });
    expect(await luna.getUserFileArchive(input, stream)).toEqual({ status: 404, error: refusal.body });
  });

  test('treats an undocumented answer as an error, or as a value', async () => {
    const { fetch } = createFakeAppliance({ [call]: { status: 418, body: 'teapot' } });
    const unexpected = { name: 'UnexpectedAnswerError', status: 418, text: 'teapot' };
    const luna = createLunaClient({ ...account, fetch });
    await expect(luna.getUserFileArchive(input, stream)).rejects.toMatchObject(unexpected);
    const lenient = createLunaClient({ ...account, fetch, unknown: 'value' });
    const answer = await lenient.getUserFileArchive(input, stream);
    expect(answer.status === 'unexpected' && answer.unexpected).toMatchObject(unexpected);
  });

  test('is requested again in a new session when the first was lost', async () => {
    const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
    const appliance = createFakeAppliance({ [call]: [lost, { status: 200, body: 'abcdef' }] });
    const { body } = await streamFrom(createLunaClient({ ...account, fetch: appliance.fetch }));
    expect(await textOf(body)).toBe('abcdef');
    expect(appliance.calls()).toEqual(['POST /auth/session', call, 'POST /auth/session', call]);
  });

  test('fails with the reason of the signal of its call, even between two pieces', async () => {
    const stop = new AbortController();
    await using appliance = await listening(threeOfSix);
    await using luna = connect(appliance.baseUrl);
    const reader = (await streamFrom(luna, { signal: stop.signal })).body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('abc');
    stop.abort(new Error('never mind'));
    await expect(reader.read()).rejects.toEqual(new Error('never mind'));
  });

  test('fails when the connection ends early', async () => {
    await using appliance = await listening((response) => {
      response.writeHead(200, { 'Content-Length': 6 });
      response.write('abc', () => response.destroy());
    });
    await using luna = connect(appliance.baseUrl);
    const { body } = await streamFrom(luna);
    await expect(textOf(body)).rejects.toMatchObject({
      name: 'ConnectionError',
      message:
        'getUserFileArchive: no answer from the appliance (UND_ERR_SOCKET: the connection was closed before the whole answer arrived)',
    });
  });

  test('fails on the connections of the client when the last chunk is missing', async () => {
    await using appliance = await listening(noLastChunk);
    const { baseUrl } = appliance;
    await using luna = createLunaClient({ ...account, baseUrl, dispatcher: (own) => own });
    const { body } = await streamFrom(luna);
    await expect(textOf(body)).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  test('has a limit on each wait, and none on the time of the program', async () => {
    await using appliance = await listening(threeOfSix);
    await using luna = connect(appliance.baseUrl);
    const { body } = await streamFrom(luna, { timeoutMilliseconds: 200 });
    const reader = body.getReader();
    await reader.read();
    await expect(reader.read()).rejects.toMatchObject({
      name: 'ConnectionError',
      message:
        'getUserFileArchive: no answer from the appliance (timed out after 200 ms: timeoutMilliseconds is the limit)',
    });
  });

  test('releases its connection when it is canceled', async () => {
    let closed: Promise<unknown> = Promise.reject(new Error('not asked'));
    closed.catch(() => {});
    await using appliance = await listening((response) => {
      closed = once(response, 'close');
      threeOfSix(response);
    });
    await using luna = connect(appliance.baseUrl);
    const { body } = await streamFrom(luna);
    await body.cancel();
    await closed;
  });

  test('ends when the client is closed, without a wait', async () => {
    await using appliance = await listening(threeOfSix);
    const luna = connect(appliance.baseUrl);
    const { body } = await streamFrom(luna);
    await luna.close();
    await expect(textOf(body)).rejects.toEqual(new ClientClosedError('getUserFileArchive'));
  });

  test('also works for a text and for a client of a few operations', async () => {
    const appliance = createFakeAppliance({
      'GET /acl': { status: 200, body: 'rules' },
      [call]: { status: 200, body: 'abcdef' },
    });
    const luna = createLunaClient({ ...account, fetch: appliance.fetch });
    const acl = await luna.getAcl({}, stream);
    expect(acl.status === 200 && (await textOf(acl.body))).toBe('rules');
    const few = createSmallClient([getUserFileArchive], { ...account, fetch: appliance.fetch });
    const file = await few.getUserFileArchive(input, stream);
    expect(file.status === 200 && (await textOf(file.body))).toBe('abcdef');
  });
});

describe('as a whole', () => {
  test('is bytes or a text, and is counted while it arrives', async () => {
    const seen: Progress[] = [];
    await using appliance = await listening(sixBytes);
    await using luna = connect(appliance.baseUrl);
    const answer = await luna.getUserFileArchive(input, { onProgress: (progress) => seen.push(progress) });
    expect(answer).toEqual({ status: 200, body: new TextEncoder().encode('abcdef') });
    expect(seen.at(-1)).toEqual({ bytes: 6, total: 6 });
  });

  test('also works with a fetch without streams', async () => {
    const fetch = async () => {
      const response = new Response('abcdef');
      Object.defineProperty(response, 'body', { value: undefined });
      return response;
    };
    const appliance = createFakeAppliance({ [call]: fetch });
    const luna = createLunaClient({ ...account, fetch: appliance.fetch });
    expect(await luna.getUserFileArchive(input)).toEqual({
      status: 200,
      body: new TextEncoder().encode('abcdef'),
    });
  });

  test('rejects with the error of onProgress', async () => {
    await using appliance = await listening(sixBytes);
    await using luna = connect(appliance.baseUrl);
    const onProgress = () => {
      throw new RangeError('too much');
    };
    await expect(luna.getUserFileArchive(input, { onProgress })).rejects.toEqual(new RangeError('too much'));
    const { body } = await streamFrom(luna, { onProgress });
    await expect(textOf(body)).rejects.toEqual(new RangeError('too much'));
  });
});

describe.each<[string, (options: { fetch: typeof globalThis.fetch }) => Promise<unknown>]>([
  ['as a whole', ({ fetch }) => createLunaClient({ ...account, fetch }).getUserFileArchive(input)],
  [
    'as a stream',
    async ({ fetch }) => textOf((await streamFrom(createLunaClient({ ...account, fetch }))).body),
  ],
])('%s', (_form, download) => {
  const answering = (headers: Record<string, string>) => ({
    fetch: createFakeAppliance({ [call]: { status: 200, headers, body: 'abc' } })
      .fetch as typeof globalThis.fetch,
  });

  test('an answer that is shorter than announced is an error', async () => {
    await expect(download(answering({ 'Content-Length': '6' }))).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'getUserFileArchive: no answer from the appliance (the answer ended after 3 of 6 bytes)',
    });
  });

  test('the length of compressed bytes is not the total of the file', async () => {
    await download(answering({ 'Content-Length': '6', 'Content-Encoding': 'gzip' }));
  });
});

test('the compiler permits a stream only for answers with a file', () => {
  // Compiled, never called.
  const refused = async () => {
    const luna = createLunaClient(account);
    // @ts-expect-error the answer is JSON
    luna.listTasks({}, stream);
    // @ts-expect-error the answer is JSON
    createSmallClient([listTasks], account).listTasks({}, { onProgress: () => {} });
    const whole = await luna.getUserFileArchive(input);
    // @ts-expect-error it is not a stream
    if (whole.status === 200) whole.body.getReader();
    const streamed = await luna.getUserFileArchive(input, stream);
    // @ts-expect-error it is not bytes
    if (streamed.status === 200) streamed.body.subarray(1);
    const lenient = createLunaClient({ ...account, unknown: 'value' });
    // @ts-expect-error the answer is JSON
    lenient.getAppliance({}, stream);
    const acl = await lenient.getAcl();
    if (acl.status === 200) acl.body.toUpperCase();
    const rules = await lenient.getAcl({}, stream);
    if (rules.status === 200) rules.body.getReader();
    // @ts-expect-error it is not a text
    if (rules.status === 200) rules.body.toUpperCase();
  };
  expect(refused).toBeInstanceOf(Function);
});
