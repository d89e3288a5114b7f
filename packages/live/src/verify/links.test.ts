import { expect, test } from '@jest/globals';
import type { RawHeaders, SeenAnswer } from '../connection/exchange.ts';
import { linksOf } from './links.ts';

const origin = 'https://luna.example:8443';

function answer(body: unknown, headers: RawHeaders = []): SeenAnswer {
  return {
    status: 200,
    statusText: '',
    interim: [],
    trailers: [],
    complete: true,
    headers: [['Content-Type', 'application/json'], ...headers],
    body: { bytes: Buffer.from(JSON.stringify(body)), whole: true },
  };
}

function pathsOf(given: SeenAnswer): readonly string[] {
  return linksOf(given, origin).paths.map(({ path }) => path);
}

test('links come from bodies, from Location and from the next page in Link', () => {
  const headers: RawHeaders = [
    ['Location', '/tasks/1'],
    ['Link', '</users?limit=1&offset=1>; rel="next", </users?limit=1>; rel="first"'],
  ];
  expect(pathsOf(answer({ hsms: [{ url: '/api/lunasa/hsms/7' }] }, headers))).toEqual([
    '/tasks/1',
    '/users?limit=1&offset=1',
    '/api/lunasa/hsms/7',
  ]);
});

test.each([
  ['</a>; title="b, c"; REL="prev Next"', ['/a']],
  ['</a>; rel=next-archive', []],
  ['</a>; title="; rel=next"; rel=prev, </b>; title=c; rel=next', ['/b']],
  ['</a>; rel=next; anchor="/b"', []],
])('the next page in the header Link %s is found by its relation', (link, paths) => {
  expect(pathsOf(answer({}, [['Link', link]]))).toEqual(paths);
});

test.each([
  ['another host', 'https://elsewhere.example/tasks'],
  ['another port', 'https://luna.example/tasks'],
  ['a host after two slashes', '//elsewhere.example/tasks'],
  ['another protocol', 'http://luna.example:8443/tasks'],
  ['credentials and another host', 'https://luna.example:8443@elsewhere.example/'],
  ['a path with two dots', '/api/../tasks'],
  ['a relative path', 'tasks'],
])('a link to %s is not followed', (_, url) => {
  expect(pathsOf(answer({ url }, [['Location', url]]))).toEqual([]);
});

test('an absolute link to the appliance itself is followed', () => {
  expect(pathsOf(answer({ url: `${origin}/tasks` }))).toEqual(['/tasks']);
});

test('identifiers come from the items of lists', () => {
  const list = [{ id: 'a' }, { id: 2 }, { name: 'b' }, { id: 2 ** 60 }, { id: 0.5 }];
  expect(linksOf(answer({ id: 'no', list }), origin).ids).toEqual(['a', '2']);
});

test('identifiers that a path cannot contain are listed separately', () => {
  const body = {
    list: [{ id: '\ud800' }, { id: 'a\udc00b' }, { id: '..' }, { id: '' }, { id: '…😀' }, { id: '.a' }],
  };
  const { ids, unfit } = linksOf(answer(body), origin);
  expect({ ids, unfit }).toEqual({ ids: ['…😀', '.a'], unfit: Array(4).fill('body/list/*/id') });
});

test('a body that is not JSON or has too many levels has no links', () => {
  const textOf = (text: string) => ({ ...answer({}), body: { bytes: Buffer.from(text), whole: true } });
  expect(pathsOf(textOf(`${'['.repeat(5000)}"/tasks"${']'.repeat(5000)}`))).toEqual([]);
  expect(pathsOf(textOf('{'))).toEqual([]);
});
