import { afterAll, afterEach, expect, test } from '@jest/globals';
import { serialNumber, userPasswords } from '@lunarest/appliance';
import { operationTables, vendorMediaType } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { SchemaPreprocessor } from 'express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js';
import { urlOf } from '../rooms/url-of.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { checkRequest } from './check-request.ts';
import { createOperationValidator } from './operation-validator.ts';
import { validatorOf } from './operation-validators.ts';

const { getSmk, listHsms, listUsers } = operationTables['17'];
const json = { 'Content-Type': vendorMediaType('17') };

/** Counts the first step of every compilation, from now on and in whatever file of this process. */
const { preProcess } = SchemaPreprocessor.prototype;
let compiled = 0;
SchemaPreprocessor.prototype.preProcess = function counted() {
  compiled += 1;
  return preProcess.call(this);
};
afterAll(() => {
  SchemaPreprocessor.prototype.preProcess = preProcess;
});

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

test('the validator of an operation is compiled once for all servers of a process, also for first requests that come together', async () => {
  const [first, second] = [validatorOf('17', getSmk), validatorOf('17', getSmk)];
  expect(second).toBe(first);
  expect(await validatorOf('17', getSmk)).toBe(await first);
});

test('each operation, and each release of it, has a validator of its own', async () => {
  const others = [validatorOf('17', listUsers), validatorOf('14', operationTables['14'].listUsers)];
  const validators = await Promise.all([validatorOf('17', getSmk), ...others]);
  expect(new Set(validators).size).toBe(3);
});

test('a second server compiles nothing for the operations that the first has answered, and neither does the judgement of requests', async () => {
  const paths = [urlOf('listHsms'), urlOf('listHsmRoles', { hsmid: serialNumber }), urlOf('listUsers')];
  const [first, second] = [await start(), await start()];
  expect(await statuses(first, paths)).toEqual([200, 200, 200]);
  const afterFirst = compiled;
  expect(await statuses(second, paths)).toEqual([200, 200, 200]);
  expect(await statuses(await start(), paths)).toEqual([200, 200, 200]);
  for (const url of paths) expect(await findings(url)).toEqual([]);
  expect(compiled).toBe(afterFirst);
  // What the servers do not do is counted.
  createOperationValidator(openApiDocument('17'), listHsms);
  expect(compiled).toBe(afterFirst + 1);
});

async function start(): Promise<RunningServer> {
  const server = await startServer({ tls: false });
  servers.push(server);
  return server;
}

async function statuses({ url }: RunningServer, paths: readonly string[]): Promise<readonly number[]> {
  const headers = { ...json, Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}` };
  const answered: number[] = [];
  for (const path of paths) answered.push((await fetch(`${url}${path}`, { headers })).status);
  return answered;
}

function findings(url: string) {
  return checkRequest({
    method: 'GET',
    url,
    headers: { 'content-type': json['Content-Type'] },
    body: Buffer.of(),
  });
}
