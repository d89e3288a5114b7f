import { afterEach, expect, jest, test } from '@jest/globals';
import { serialNumber, userPasswords } from '@lunarest/appliance';
import { vendorMediaType } from '@lunarest/contract';
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js';
import { SchemaPreprocessor } from 'express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js';
import { urlOf } from '../rooms/url-of.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { checkRequest } from './check-request.ts';

const headers = {
  'Content-Type': vendorMediaType('17'),
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};
const { hsms, roles } = { hsms: urlOf('listHsms'), roles: urlOf('listHsmRoles', { hsmid: serialNumber }) };

/** The library's two steps that cost time: reading an operation's document, and compiling the schemas of its requests. */
const documents = jest.spyOn(SchemaPreprocessor.prototype, 'preProcess');
// The second is private in the library's types.
const validator = RequestValidator.prototype as unknown as { buildMiddleware(): unknown };
const schemas = jest.spyOn(validator, 'buildMiddleware');
const compiled = () => ({ documents: documents.mock.calls.length, schemas: schemas.mock.calls.length });

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

test('each operation is compiled on its first request, once for all servers of a process', async () => {
  const [first, second] = [await start(), await start()];
  expect(compiled()).toEqual({ documents: 0, schemas: 0 });

  expect(await statuses(first, hsms)).toEqual([200]);
  expect(compiled()).toEqual({ documents: 1, schemas: 1 });

  expect(await statuses(first, hsms, roles)).toEqual([200, 200]);
  expect(compiled()).toEqual({ documents: 2, schemas: 2 });

  expect(await statuses(second, hsms, roles)).toEqual([200, 200]);
  expect(await statuses(await start(), roles, hsms)).toEqual([200, 200]);
  const lowerCase = { 'content-type': headers['Content-Type'] };
  const findings = await checkRequest({ method: 'GET', url: hsms, headers: lowerCase, body: Buffer.of() });
  expect(findings).toEqual([]);
  expect(compiled()).toEqual({ documents: 2, schemas: 2 });
});

test('first requests that come together wait for one compilation', async () => {
  const before = compiled();
  const users = urlOf('listUsers');
  const [first, second] = [await start(), await start()];
  const answered = await Promise.all([first, second, first].map((server) => statuses(server, users)));
  expect(answered).toEqual([[200], [200], [200]]);
  expect(compiled()).toEqual({ documents: before.documents + 1, schemas: before.schemas + 1 });
});

async function start(): Promise<RunningServer> {
  const server = await startServer({ tls: false });
  servers.push(server);
  return server;
}

async function statuses({ url }: RunningServer, ...paths: readonly string[]): Promise<readonly number[]> {
  const answered: number[] = [];
  for (const path of paths) answered.push((await fetch(`${url}${path}`, { headers })).status);
  return answered;
}
