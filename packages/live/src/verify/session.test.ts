import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { readPassword } from './session.ts';

async function* inPieces(...pieces: readonly Uint8Array[]) {
  yield* pieces;
}

const read = (...pieces: readonly Uint8Array[]) => readPassword({ passwordStdin: true }, inPieces(...pieces));

describe('a password on standard input', () => {
  const bytes = Buffer.from('pässwörd€\r\nand more');

  test.each(Array.from({ length: bytes.length }, (_, index) => index))(
    'is the same when it comes in two pieces, cut before byte %i',
    async (cut) => {
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toBe('pässwörd€');
    },
  );

  test('needs no line break', async () => {
    expect(await read(Buffer.from('secret'))).toBe('secret');
  });

  test.each([
    ['is empty', Buffer.from('\nsecond')],
    ['is not there', Buffer.alloc(0)],
    ['does not end', Buffer.alloc(5000, 'a')],
    ['is in another encoding', Buffer.from('pässword\n', 'latin1')],
  ])('is refused where it %s', async (_, piece) => {
    await expect(read(piece)).rejects.toThrow(UsageError);
  });
});
