// Lists in pages, over a real connection.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { paged } from './paged.ts';
import { listening, type Responder, refuse } from './testing/fake-appliance.ts';

const account = { username: 'admin', password: 's3cret' };
const session = 'POST /auth/session';

const page =
  (link?: string): Responder =>
  (response) =>
    response.writeHead(200, link === undefined ? {} : { Link: link }).end('{"tasks":[]}');

test('each request follows the link of the previous page, until there is no link', async () => {
  await using server = await listening(
    page('</tasks?limit=2&offset=2>; rel="next"'),
    page('</tasks?limit=2&offset=4>; rel="next"'),
    page(),
  );
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  const links: unknown[] = [];
  for await (const result of paged(client.listTasks, { limit: 2 })) {
    links.push(result.status === 200 ? result.headers.link : result.error);
  }
  expect(links).toEqual([
    '</tasks?limit=2&offset=2>; rel="next"',
    '</tasks?limit=2&offset=4>; rel="next"',
    undefined,
  ]);
  await client.close();
  expect(server.asked).toEqual([
    session,
    'GET /tasks?limit=2&offset=0',
    'GET /tasks?limit=2&offset=2',
    'GET /tasks?limit=2&offset=4',
    'DELETE /auth/session',
  ]);
});

test.each([
  '</tasks?limit=2&offset=8>; rel="last", </tasks?limit=2&offset=2>; rel="next"',
  '</tasks?limit=2&offset=0>; rel="prev", </tasks?limit=2&offset=2>; rel="next"',
  '</tasks?limit=2&offset=2>; rel=next,</tasks?limit=2&offset=8>;rel=last',
  '</tasks?limit=2&offset=2>; title="a, b; rel=x <c>"; REL="Start NEXT"',
  '</tasks?limit=2&offset=2#top>; rel="next"',
])('the link named next leads to the next page: %s', async (link) => {
  await using server = await listening(page(link), page());
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  for await (const { status } of paged(client.listTasks, { limit: 2 })) expect(status).toBe(200);
  expect(server.asked).toEqual([session, 'GET /tasks?limit=2&offset=0', 'GET /tasks?limit=2&offset=2']);
});

test.each([
  '</tasks?limit=2&offset=0>; rel="prev"',
  '</tasks?limit=2&offset=8>; rel="nextish last"',
  '</tasks?limit=2&offset=8>; title="next"',
  '</tasks?limit=2&offset=8>; rel=last; rel=next',
])('a page with the link %s is the last one', async (link) => {
  await using server = await listening(page(link));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  for await (const { status } of paged(client.listTasks, { limit: 2 })) expect(status).toBe(200);
  expect(server.asked).toEqual([session, 'GET /tasks?limit=2&offset=0']);
});

test('a page has 100 entries by default, and the identifiers of the input are kept', async () => {
  await using server = await listening(page());
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  for await (const { status } of paged(client.listPartitions, { hsmid: 12n, offset: 7 }))
    expect(status).toBe(200);
  await client.close();
  expect(server.asked[1]).toBe('GET /api/lunasa/hsms/12/partitions?limit=100&offset=7');
});

test('a refusal is the last page', async () => {
  const refused = refuse(401, 'FRAMEWORK_NO_ACL_RULE');
  await using server = await listening(page('</tasks?limit=2&offset=2>; rel="next"'), (response) =>
    response.writeHead(refused.status).end(JSON.stringify(refused.body)),
  );
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  const statuses: number[] = [];
  for await (const { status } of paged(client.listTasks, { limit: 2 })) statuses.push(status);
  await client.close();
  expect(statuses).toEqual([200, 401]);
});

test('a loop that ends early requests no further page', async () => {
  await using server = await listening(page('</tasks?limit=2&offset=2>; rel="next"'));
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  for await (const { status } of paged(client.listTasks, { limit: 2 })) if (status === 200) break;
  await client.close();
  expect(server.asked).toEqual([session, 'GET /tasks?limit=2&offset=0', 'DELETE /auth/session']);
});

test.each([
  '</tasks?limit=2&offset=0>; rel="next"',
  '</tasks?limit=2>; rel="next"',
  '</tasks?offset=2>; rel="next"',
  '</tasks>; rel="next"',
  'next',
])('the link %s is an unexpected answer', async (link) => {
  await using server = await listening(page(link));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  const read = async () => {
    for await (const { status } of paged(client.listTasks, {})) expect(status).toBe(200);
  };
  await expect(read()).rejects.toThrow('paged: the header link does not point to a later page (status 200)');
});

test('the compiler accepts only lists, and with unknown: value their results', () => {
  const client = createLunaClient({ ...account, baseUrl: 'https://luna.example', unknown: 'value' });
  // @ts-expect-error getTask has no pages
  const none = () => paged(client.getTask, { taskid: '3' });
  // @ts-expect-error listPartitions needs an HSM
  const missing = () => paged(client.listPartitions, {});
  const all = async () => {
    for await (const result of paged(client.listTasks, {}))
      if (result.status === 'unexpected') return result.unexpected;
    return null;
  };
  expect([none, missing, all].map((make) => typeof make)).toEqual(['function', 'function', 'function']);
});
