// The lines of docs/control-api.md, run as a reader would run them.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { partitionIds } from '@lunarest/appliance';
import { testWith } from '@lunarest/tooling/with-programs';
import { silentLog } from '../log.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { type RunningControl, serveControl } from './serve-control.ts';

const run = promisify(execFile);
const guide = readFileSync(new URL('../../../../docs/control-api.md', import.meta.url), 'utf8');
let server: RunningServer;
let control: RunningControl;

beforeAll(async () => {
  server = await startServer({ tls: false });
  control = await serveControl(server.appliance, 0, silentLog);
});
afterAll(async () => {
  await control.close();
  await server.close();
});

function blockIn(language: string): string {
  const [, block = ''] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide) ?? [];
  return block;
}

async function runBlock(program: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, CONTROL: control.url, TOKEN: control.token };
  const { stdout } = await run(program, [...args], { env });
  return stdout;
}

const withCurl = await testWith(['sh', '-c', ':'], ['curl', '--version']);
const withPython = await testWith(['python3', '--version']);

withCurl('the lines for curl do what they say', async () => {
  expect(JSON.parse(await runBlock('sh', ['-e', '-c', blockIn('sh')]))).toEqual({ requests: [] });
  // The last command has removed the fault of the second one.
  expect(server.appliance.faults.list()).toEqual([]);
});

withPython('the lines for Python do what they say', async () => {
  expect(await runBlock('python3', ['-c', blockIn('python')])).toBe('2026-03-01T08:00:00.000Z\n');
  expect(server.appliance.snapshot().hsm.partitions[partitionIds.payments]?.label).toBe('PAYMENTS');
});
