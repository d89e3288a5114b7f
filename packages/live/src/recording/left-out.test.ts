import { describe, expect, test } from '@jest/globals';
import { readHar } from './read-har.ts';
import { recorded } from './testing/exchange.ts';
import { entry, harWith, judged } from './testing/har-from-elsewhere.ts';

const session = (headers: Readonly<Record<string, string>> = {}) =>
  entry({ method: 'POST', path: '/auth/session', status: 204, headers, response: { content: {} } });
const withoutCredentials = ({ request, response }: ReturnType<typeof session>) => ({
  request: { ...request, headers: request.headers.filter(({ name }) => name !== 'cookie') },
  response,
});
const tasks = entry({ path: '/tasks', response: { content: { text: '{"tasks":[]}' } } });
const cookieNotRecorded = [{ reason: 'in part (Set-Cookie was not recorded)', count: 1 }];

describe('in a HAR without any header with credentials', () => {
  test('Set-Cookie is not checked, and counted on answers that document it', async () => {
    const { passedOver, kinds } = await judged(withoutCredentials(session()), withoutCredentials(tasks));
    expect({ passedOver, kinds }).toEqual({ passedOver: cookieNotRecorded, kinds: [] });
  });

  test('the other headers are checked', async () => {
    const { request, response } = withoutCredentials(session());
    const headers = response.headers.filter(({ name }) => name !== 'access-control-allow-origin');
    expect((await judged({ request, response: { ...response, headers } })).kinds).toEqual([
      'header-is-missing',
    ]);
  });
});

test('a missing Set-Cookie is a finding when another entry has a header with credentials', async () => {
  const { passedOver, kinds } = await judged(withoutCredentials(session()), tasks);
  expect({ passedOver, kinds }).toEqual({ passedOver: [], kinds: ['header-is-missing'] });
});

describe('a hidden value', () => {
  test.each(['REDACTED', '[REDACTED]', 'redacted'])(
    'such as %s is counted and not checked',
    async (value) => {
      const { passedOver, kinds } = await judged(session({ 'Set-Cookie': value }));
      expect({ passedOver, kinds }).toEqual({ passedOver: cookieNotRecorded, kinds: [] });
    },
  );

  test('is not checked after recording the entry again', async () => {
    const { exchanges } = readHar(harWith(session({ 'set-cookie': 'REDACTED' })));
    const again = await judged(...JSON.parse(recorded(...exchanges)).log.entries);
    expect(again).toMatchObject({ passedOver: cookieNotRecorded, kinds: [] });
  });

  test('of an undocumented header is a finding', async () => {
    const { request, response } = tasks;
    const headers = [...response.headers, { name: 'set-cookie', value: 'REDACTED' }];
    const { passedOver, kinds } = await judged({ request, response: { ...response, headers } });
    expect({ passedOver, kinds }).toEqual({ passedOver: [], kinds: ['header-is-not-documented'] });
  });

  test('is checked when only a part of it is hidden', async () => {
    const { passedOver, kinds } = await judged(session({ 'set-cookie': 'other=REDACTED' }));
    expect({ passedOver, kinds }).toEqual({ passedOver: [], kinds: ['header-differs'] });
  });
});
