import { expect, test } from '@jest/globals';
import { newestRelease, operationTables } from '@lunarest/contract';
import { readBody, readUploads } from './read-body.ts';

const { createPartition, createUpgrade } = operationTables[newestRelease];

/** JSON padded to a length in bytes. */
function json(length: number): Uint8Array {
  return new TextEncoder().encode('{}'.padEnd(length));
}

test.each([
  ['json', createPartition, json, 65_536],
  ['octet-stream', createUpgrade, (length: number) => new Uint8Array(length).fill(97), 4_194_304],
] as const)('a body of kind %s is valid up to its maximum size', (kind, operation, bytes, largest) => {
  expect(() => readBody(operation, kind, '', bytes(largest))).not.toThrow();
  expect(() => readBody(operation, kind, '', bytes(largest + 1))).toThrow(
    expect.objectContaining({
      failure: 'FRAMEWORK_BAD_REQUEST',
      details: 'The body cannot be read, or it is too large.',
    }),
  );
});

test('an operation without a body accepts at most the size of a JSON body', () => {
  const { listPartitions } = operationTables[newestRelease];
  expect(readBody(listPartitions, 'multipart', '', json(65_536))).toBeUndefined();
  expect(() => readBody(listPartitions, 'multipart', '', json(65_537))).toThrow(
    expect.objectContaining({ failure: 'FRAMEWORK_BAD_REQUEST' }),
  );
});

const largest = 4 * 1024 * 1024;

/** A form with a file of each of the sizes, in bytes. */
async function formOf(...sizes: readonly number[]): Promise<readonly [type: string, body: Uint8Array]> {
  const form = new FormData();
  for (const [index, size] of sizes.entries())
    form.append('file', new File([new Uint8Array(size)], `${index}.bin`));
  const sent = new Response(form);
  return [sent.headers.get('content-type') ?? '', new Uint8Array(await sent.arrayBuffer())];
}

test('a form can have a file of four megabytes', async () => {
  const [upload, ...more] = readUploads(...(await formOf(largest)));
  expect({ name: upload?.name, size: atob(upload?.content ?? '').length, more }).toEqual({
    name: '0.bin',
    size: largest,
    more: [],
  });
});

test.each(['a.txt ', ' a.txt', 'a\\b.txt', 'a;b.txt', 'a"b".txt', 'a\rb\n.txt', '100%.txt', 'a%41.txt'])(
  'the name of a file is unchanged: %j',
  async (name) => {
    const form = new FormData();
    form.append('file', new File([''], name));
    const sent = new Response(form);
    const bytes = new Uint8Array(await sent.arrayBuffer());
    expect(readUploads(sent.headers.get('content-type') ?? '', bytes)).toMatchObject([{ name }]);
  },
);

const mediaType = 'application/vnd.safenetinc.lunasa+multipart;version=17;boundary=x';
const part = (head: string) => `--x\r\n${head}\r\n\r\ntext\r\n--x--`;
const read = (form: string) => readUploads(mediaType, new TextEncoder().encode(form));

test.each([
  [
    'a preamble',
    `Text for old mail readers.\r\n${part('Content-Disposition: form-data; name="f"; filename="a"')}`,
  ],
  ['an empty line before it', `\r\n${part('Content-Disposition: form-data; name="f"; filename="a"')}`],
  ['an epilogue', `${part('Content-Disposition: form-data; name="f"; filename="a"')}\r\nthe end`],
  ['parameters in capitals', part('CONTENT-DISPOSITION: FORM-DATA; NAME="f"; FILENAME="a"')],
  ['unquoted parameters', part('Content-Disposition: form-data; name=f; filename=a')],
  [
    'parameters in another order',
    part('Content-Disposition: form-data;filename = "a" ; x="; name=g";name="f"'),
  ],
  ['a percent sign in a name', part('Content-Disposition: form-data; name="f"; filename="%0a%2"'), '%0a%2'],
  [
    'percent codes in names',
    part('Content-Disposition: form-data; name="%22"; filename="%0D%0A%22"'),
    '\r\n"',
    '"',
  ],
  ['a coded name', part('Content-Disposition: form-data; name="f"; filename*=UTF-8\'\'%61')],
])('a form can have %s', (_, form, name = 'a', field = 'f') => {
  expect(read(form)).toEqual([{ field, name, content: btoa('text') }]);
});

test.each([
  ['no boundary', 'text'],
  ['no last boundary', part('Content-Disposition: form-data; name="f"').slice(0, -2)],
  ['a part without a name', part('Content-Disposition: form-data; filename="a; name=f"')],
  ['a part with two names', part('Content-Disposition: form-data; name="f"; NAME="g"')],
  [
    'a part with two file names',
    part('Content-Disposition: form-data; name="f"; filename="a"; filename="b"'),
  ],
  [
    'a part that ends after its headers',
    `--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n${part('Content-Disposition: form-data; name="g"')}`,
  ],
  [
    'a part with two dispositions',
    part('Content-Disposition: form-data; name="f"\r\nContent-Disposition: form-data; name="g"'),
  ],
])('a form cannot have %s', (_, form) => {
  expect(() => read(form)).toThrow();
});

test.each([
  ['a file of one more byte', [largest + 1]],
  ['files that exceed four megabytes together', [largest / 2, largest / 2 + 1]],
])('a form cannot have %s', async (_, sizes) => {
  const form = await formOf(...sizes);
  expect(() => readUploads(...form)).toThrow();
});
