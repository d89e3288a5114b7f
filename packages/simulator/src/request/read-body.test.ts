import { expect, test } from '@jest/globals';
import { newestRelease, operationTables } from '@lunarest/contract';
import { readBody } from './read-body.ts';

const { createPartition, createUpgrade } = operationTables[newestRelease];

/** JSON padded to a length in bytes. */
function json(length: number): Uint8Array {
  return new TextEncoder().encode('{}'.padEnd(length));
}

test.each([
  ['json', createPartition, json, 65_536],
  ['octet-stream', createUpgrade, (length: number) => new Uint8Array(length).fill(97), 4_194_304],
] as const)(
  'a body of kind %s is read up to its largest size, and refused beyond it',
  (kind, operation, bytes, largest) => {
    expect(() => readBody(operation, kind, '', bytes(largest))).not.toThrow();
    expect(() => readBody(operation, kind, '', bytes(largest + 1))).toThrow(
      expect.objectContaining({
        failure: 'FRAMEWORK_BAD_REQUEST',
        details: 'The body cannot be read, or it is too large.',
      }),
    );
  },
);

test('an operation without a body accepts at most the size of a JSON body', () => {
  const { listPartitions } = operationTables[newestRelease];
  expect(readBody(listPartitions, 'multipart', '', json(65_536))).toBeUndefined();
  expect(() => readBody(listPartitions, 'multipart', '', json(65_537))).toThrow(
    expect.objectContaining({ failure: 'FRAMEWORK_BAD_REQUEST' }),
  );
});
