import { describe, expect, test } from '@jest/globals';
import { newestRelease } from '@lunarest/contract';
import { UsageError } from '@lunarest/findings';
import { headerOf, type SeenAnswer } from '../connection/exchange.ts';
import { exchange } from '../recording/testing/exchange.ts';
import { type Cookies, keepCookies, questionMaker, readPassword } from './session.ts';

async function* inPieces(...pieces: readonly Uint8Array[]) {
  yield* pieces;
}

const read = (...pieces: readonly Uint8Array[]) => readPassword({ passwordStdin: true }, inPieces(...pieces));

describe('a password on standard input', () => {
  const bytes = Buffer.from('pässwörd€\r\nand more');

  test.each(Array.from({ length: bytes.length }, (_, index) => index))(
    'is the same when it arrives in two pieces, split before byte %i',
    async (cut) => {
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toBe('pässwörd€');
    },
  );

  test('needs no line break', async () => {
    expect(await read(Buffer.from('secret'))).toBe('secret');
  });

  test.each([
    ['is empty', Buffer.from('\nsecond')],
    ['is missing', Buffer.alloc(0)],
    ['does not end', Buffer.alloc(5000, 'a')],
    ['is in another encoding', Buffer.from('pässword\n', 'latin1')],
  ])('is refused when it %s', async (_, piece) => {
    await expect(read(piece)).rejects.toThrow(UsageError);
  });
});

describe('the cookies of a session', () => {
  const answer = (...cookies: readonly string[]): SeenAnswer => ({
    ...exchange({}).answer,
    headers: cookies.map((cookie) => ['Set-Cookie', cookie]),
  });
  const sentAfter = (...answers: readonly SeenAnswer[]) => {
    const cookies: Cookies = new Map();
    for (const each of answers) keepCookies(cookies, each);
    return headerOf(questionMaker(newestRelease, 'luna.example', cookies)('GET', '/tasks').headers, 'cookie');
  };
  const opening = answer('session=; Max-Age=0', 'session="a=b"; Path=/; Secure', 'other=1');

  test.each<[string, readonly SeenAnswer[], string | undefined]>([
    ['do not include deleted ones', [opening], 'session="a=b"; other=1'],
    ['change with a later answer', [opening, answer('session=c')], 'session=c; other=1'],
    [
      'end with it',
      [opening, answer('other=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'session=; Max-Age=0')],
      undefined,
    ],
    ['do not include cookies without a name', [answer('nothing', '=x')], undefined],
  ])('%s', (_, answers, sent) => {
    expect(sentAfter(...answers)).toBe(sent);
  });
});
