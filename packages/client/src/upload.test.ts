// Files and forms that the client sends, over a real connection, with progress.
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import type { FileBody } from './file-content.ts';
import { createLunaClient } from './luna-client.ts';
import { account, listening, type Responder } from './testing/fake-appliance.ts';
import type { Progress, UploadOptions } from './transfer.ts';

/** Reads the whole request and describes it in the answer. */
const taking =
  (taken: string[]): Responder =>
  (response) => {
    text(response.req).then(
      (sent) => {
        taken.push(sent);
        response.writeHead(204, { Location: '/api/lunasa/upgrades/1' }).end();
      },
      () => {},
    );
  };

async function upload(body: FileBody, options: UploadOptions = {}) {
  const taken: string[] = [];
  await using appliance = await listening(taking(taken));
  await using luna = createLunaClient({ ...account, baseUrl: appliance.baseUrl });
  const { status } = await luna.createUpgrade({ body }, options);
  const { 'content-length': length, 'transfer-encoding': encoding } = appliance.headers[1] ?? {};
  return { status, taken, length, encoding };
}

const bytes = new TextEncoder().encode('abcdef');

test.each<[string, FileBody]>([
  ['a text', 'abcdef'],
  ['bytes', bytes],
  ['bytes of another realm', runInNewContext('Uint8Array.from(codes)', { codes: [...bytes] })],
  ['a Blob', new Blob(['abc', 'def'])],
])('%s is counted while it is sent, and keeps its Content-Length', async (_, body) => {
  const seen: Progress[] = [];
  expect(await upload(body, { onProgress: (progress) => seen.push(progress) })).toEqual({
    status: 204,
    taken: ['abcdef'],
    length: '6',
    encoding: undefined,
  });
  expect(seen.at(-1)).toEqual({ bytes: 6, total: 6 });
});

test.each<[string, () => FileBody]>([
  ['a stream', () => new Blob(['abc', 'def']).stream()],
  ['a stream of Node', () => Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])],
])('%s is counted without a total', async (_, body) => {
  const seen: Progress[] = [];
  expect(await upload(body(), { onProgress: (progress) => seen.push(progress) })).toEqual({
    status: 204,
    taken: ['abcdef'],
    length: undefined,
    encoding: 'chunked',
  });
  expect(seen.at(-1)).toEqual({ bytes: 6, total: undefined });
});

test('an error of onProgress ends the call and is its error', async () => {
  const onProgress = () => {
    throw new RangeError('too much');
  };
  await expect(upload(bytes, { onProgress })).rejects.toEqual(new RangeError('too much'));
});

/** A piece that arrives like one from a disk. */
const piece = () => new Promise<Uint8Array>((resolve) => setImmediate(resolve, bytes));
const endless = async function* () {
  while (true) yield piece();
};
const failing = async function* () {
  yield bytes;
  throw new RangeError('disk read failed');
};
const failingOfWeb = () => {
  const chunks = failing();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => controller.enqueue((await chunks.next()).value ?? bytes),
  });
};
const read = async () => {
  const stream = new Blob(['abc']).stream();
  await new Response(stream).text();
  return stream;
};

test.each<[string, () => unknown, UploadOptions, Error]>([
  ['of a stream', failingOfWeb, {}, new RangeError('disk read failed')],
  ['of a counted stream', failingOfWeb, { onProgress() {} }, new RangeError('disk read failed')],
  ['of a stream of Node', () => Readable.from(failing()), {}, new RangeError('disk read failed')],
  [
    'of a stream with an encoding',
    () => Readable.from(['abc']),
    {},
    new TypeError('createUpgrade: a stream of string cannot be sent, only one of bytes'),
  ],
  [
    'of a stream that has already been read',
    read,
    {},
    new TypeError('createUpgrade: the stream is in use or was already read'),
  ],
])('an error %s ends the call and is its error', async (_what, body, options, error) => {
  // A caller without types.
  await expect(upload((await body()) as FileBody, options)).rejects.toEqual(error);
});

test('a stream of Node that fails before it is sent rejects the call with its error', async () => {
  const body = new Readable({ read() {} });
  await using appliance = await listening();
  await using luna = createLunaClient({
    baseUrl: appliance.baseUrl,
    async credentials() {
      const closed = new Promise((resolve) => body.on('close', resolve));
      body.destroy(new RangeError('no such file'));
      await closed;
      return account;
    },
  });
  await expect(luna.createUpgrade({ body })).rejects.toEqual(new RangeError('no such file'));
});

test.each<[string, (cancel: () => void) => FileBody]>([
  ['a stream of Node', (cancel) => Readable.from(endless()).on('close', cancel)],
  [
    'a stream',
    (cancel) => new ReadableStream({ pull: async (pulled) => pulled.enqueue(await piece()), cancel }),
  ],
])('%s is ended when its rest is not needed', async (_, make) => {
  await using appliance = await listening((response) =>
    response.writeHead(204, { Location: '/api/lunasa/upgrades/1', Connection: 'close' }).end(),
  );
  await using luna = createLunaClient({ ...account, baseUrl: appliance.baseUrl });
  const ended = new Promise<void>((resolve) => {
    luna.createUpgrade({ body: make(resolve) }).catch(() => {});
  });
  await ended;
});

test('a form is sent in parts with its length, and its files are read only while they are sent', async () => {
  const taken: string[] = [];
  await using appliance = await listening(taking(taken));
  await using luna = createLunaClient({ ...account, baseUrl: appliance.baseUrl });
  const form = new FormData();
  form.set('a "name"', 'one\ntwo');
  form.set('file', new Blob(['abc', 'def']), 'x\r\ny.spkg');
  form.set('more\nfiles', new Blob(['g']), 'x\ny\rz');
  form.set('typed', new Blob(['{}'], { type: 'application/json' }), 'z.json');
  const seen: Progress[] = [];
  await luna.createPackageFile({ body: form }, { onProgress: (progress) => seen.push(progress) });
  const { 'content-type': type = '', 'content-length': length } = appliance.headers[1] ?? {};
  const [, boundary = ''] =
    /^application\/vnd\.safenetinc\.lunasa\+multipart;version=17;boundary=(\S+)$/.exec(type) ?? [];
  const [sent = ''] = taken;
  expect(sent.replaceAll(boundary, 'B')).toBe(
    [
      '--B',
      'Content-Disposition: form-data; name="a %22name%22"',
      '',
      'one\r\ntwo',
      '--B',
      'Content-Disposition: form-data; name="file"; filename="x%0D%0Ay.spkg"',
      'Content-Type: application/octet-stream',
      '',
      'abcdef',
      '--B',
      'Content-Disposition: form-data; name="more%0D%0Afiles"; filename="x%0Ay%0Dz"',
      'Content-Type: application/octet-stream',
      '',
      'g',
      '--B',
      'Content-Disposition: form-data; name="typed"; filename="z.json"',
      'Content-Type: application/json',
      '',
      '{}',
      '--B--',
      '',
    ].join('\r\n'),
  );
  expect([Number(length), seen.at(-1)]).toEqual([sent.length, { bytes: sent.length, total: sent.length }]);
});
