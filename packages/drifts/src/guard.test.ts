import { once } from 'node:events';
import { ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { userPasswords } from '@lunarest/appliance';
import { releases, vendorMediaType } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import { type Logger, pino } from 'pino';
import * as requests from './planted/requests.ts';
import { guardedExchange } from './servers/exchange.ts';

const hsm = '/api/lunasa/hsms/532018';

/** Requests with their expected statuses, sent one after the other in each release. */
const calls: readonly (readonly [string, string, number])[] = [
  ['GET', '/api/lunasa', 200],
  ['GET', '/api/lunasa/', 200],
  ['GET', '/api/lunasa/hsms', 200],
  ['GET', hsm, 200],
  ['GET', `${hsm}/actions`, 200],
  ['GET', `${hsm}/roles`, 200],
  ['GET', `${hsm}/roles/so`, 200],
  ['GET', `${hsm}/partitions`, 200],
  ['GET', `${hsm}/partitions/1532018000011`, 200],
  ['GET', `${hsm}/partitions/9007199254740993`, 200],
  ['GET', `${hsm}/partitions/1532018000011/roles`, 200],
  ['GET', `${hsm}/partitions/1532018000011/roles/co`, 200],
  ['GET', '/tasks', 200],
  ['DELETE', '/tasks', 204],
  ['POST', '/auth/session', 204],
  ['GET', '/tasks/99', 410],
  ['GET', '/api/lunasa/hsms/1', 404],
  ['GET', `${hsm}/roles/nobody`, 404],
  ['PATCH', `${hsm}/roles/so`, 400],
  ['POST', `${hsm}/login`, 401],
  ['GET', '/nowhere', 404],
  ['PUT', '/tasks', 405],
  ['OPTIONS', '/tasks', 405],
  ['HEAD', '/tasks', 405],
  ['GET', '/tasks/%zz', 400],
];

describe.each(releases)('the reference server in release %s', (release) => {
  let server: RunningServer;
  const log: string[] = [];
  beforeAll(async () => {
    server = await startServer({ logger: logInto(log) });
  });
  afterAll(() => server.close());

  test.each(calls)('answers %s %s as documented, over TLS', async (method, path, status) => {
    expect(await call(server, method, path, vendorMediaType(release))).toBe(status);
    expect(log).toEqual([]);
  });

  test('answers an unknown release and wrong credentials as documented', async () => {
    expect(await call(server, 'GET', '/tasks', `${vendorMediaType(release)}9`)).toBe(400);
    expect(await call(server, 'GET', '/tasks', vendorMediaType(release), 'wrong')).toBe(401);
    expect(log).toEqual([]);
  });
});

test('a finding is logged once, with the number of the report that the client gets, and without the answer', async () => {
  const answer = {
    name: 'a secret',
    request: requests.listHsms,
    handle: (_request: unknown, response: { end(text: string): void }) =>
      response.end('{"secret":"do-not-log"}'),
  };
  const { seen, log } = await guardedExchange(answer, 'enforce');
  const { report, operation, release, findings } = log[0] ?? {};
  expect({ operation, release, findings }).toEqual({
    operation: 'listHsms',
    release: '17',
    findings: [
      {
        what: 'media-type',
        where: 'header content-type',
        expected: 'application/json',
        contract: '#/paths/~1api~1lunasa~1hsms/get/responses/200/content',
      },
      {
        what: 'body-invalid',
        where: 'body',
        expected: 'required',
        contract: '#/components/schemas/HsmList/required',
        property: 'hsms',
      },
    ],
  });
  expect(JSON.parse(seen.body).details).toBe(`Report ${report}.`);
  expect(JSON.stringify(log)).not.toContain('do-not-log');
});

test("a head by Node's own method past the response's ends the connection, and does not throw", async () => {
  const answer = {
    name: 'a head past the guard',
    request: requests.listHsms,
    handle(_request: unknown, response: ServerResponse) {
      ServerResponse.prototype.writeHead.call(response, 200, { 'Content-Type': 'application/json' });
      response.end('{"hsms":[]}');
    },
  };
  const { log } = await guardedExchange(answer, 'enforce');
  expect(log.map(({ findings }) => findings.map(({ what }) => what))).toEqual([['bypass']]);
});

/** Only warnings and errors: findings and failures. */
function logInto(lines: string[]): Logger {
  return pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
}

async function call(
  server: RunningServer,
  method: string,
  path: string,
  mediaType: string,
  password: string = userPasswords.admin,
) {
  const headers = {
    'Content-Type': mediaType,
    Authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
  };
  const request = httpsRequest(`${server.url}${path}`, {
    method,
    headers,
    ca: server.certificate,
    agent: false,
  }).end();
  const [response] = await once(request, 'response');
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}
