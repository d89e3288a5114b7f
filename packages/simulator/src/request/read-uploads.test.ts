import { expect, test } from '@jest/globals';
import { readUploads } from './read-uploads.ts';

const largest = 4 * 1024 * 1024;

/** A form with a file of each of the sizes, in bytes. */
async function formOf(...sizes: readonly number[]): Promise<readonly [type: string, body: Uint8Array]> {
  const form = new FormData();
  for (const [index, size] of sizes.entries())
    form.append('file', new File([new Uint8Array(size)], `${index}.bin`));
  const sent = new Response(form);
  return [sent.headers.get('content-type') ?? '', new Uint8Array(await sent.arrayBuffer())];
}

test('accepts a file of four megabytes', async () => {
  const [upload, ...more] = readUploads(...(await formOf(largest)));
  expect({ name: upload?.name, size: atob(upload?.content ?? '').length, more }).toEqual({
    name: '0.bin',
    size: largest,
    more: [],
  });
});

test.each([
  ['a file that is one byte larger', [largest + 1]],
  ['files that are larger together', [largest / 2, largest / 2 + 1]],
])('refuses %s', async (_, sizes) => {
  const form = await formOf(...sizes);
  expect(() => readUploads(...form)).toThrow();
});
