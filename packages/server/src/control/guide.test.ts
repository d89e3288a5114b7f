// Runs the commands of docs/control-api.md.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { partitionIds } from '@lunarest/appliance';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { testWith } from '@lunarest/tooling/with-programs';
import { silentLog } from '../log.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { type RunningControl, serveControl } from './serve-control.ts';

const run = promisify(execFile);
const guide = readFileSync(new URL('../../../../docs/control-api.md', import.meta.url), 'utf8');
let server: RunningServer;
let control: RunningControl;
let certificate: string;

beforeAll(async () => {
  server = await startServer();
  certificate = join(temporaryFolder(), 'certificate.pem');
  writeFileSync(certificate, server.certificate ?? '');
  control = await serveControl(server.appliance, 0, silentLog);
});
afterAll(async () => {
  await control.close();
  await server.close();
});

function blocksIn(language: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(
    ([, block = '']) => block,
  );
}

async function runBlock(program: string, args: readonly string[]): Promise<string> {
  const address = { SERVER: server.url, CERTIFICATE: certificate };
  const env = { ...process.env, ...address, CONTROL: control.url, TOKEN: control.token };
  const { stdout } = await run(program, [...args], { env });
  return stdout;
}

test('the faults of the guide are valid', async () => {
  const faults = [...guide.matchAll(/^- `(\{"kind".*\})`/gm)].map(([, fault = '']) => JSON.parse(fault));
  const answers = faults.map((fault) =>
    fetch(`${control.url}/faults`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${control.token}` },
      body: JSON.stringify({ operation: 'getHsm', fault, calls: 1 }),
    }),
  );
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  server.appliance.faults.clear();
  expect(statuses).toEqual([204, 204, 204, 204]);
});

const withCurl = await testWith(['sh', '-c', ':'], ['curl', '--version']);
const withPython = await testWith(['python3', '--version']);

withCurl('the lines for curl do what they say', async () => {
  expect(JSON.parse(await runBlock('sh', ['-e', '-c', blocksIn('sh').join('\n')]))).toEqual({ requests: [] });
  // The last command removes the fault of the second one.
  expect(server.appliance.faults.list()).toEqual([]);
});

withPython('the lines for Python do what they say', async () => {
  const [shaping = ''] = blocksIn('python');
  expect(await runBlock('python3', ['-c', shaping])).toBe('2026-03-01T08:00:00.000Z\n');
  expect(server.appliance.snapshot().hsm.partitions[partitionIds.payments]?.label).toBe('PAYMENTS');
});

withPython('a script in Python changes a password as the vendor does, in a state of its own', async () => {
  const [, changing = ''] = blocksIn('python');
  expect(await runBlock('python3', ['-c', changing])).toBe('204 None\n[204, 200, 200, 204]\n');
});
