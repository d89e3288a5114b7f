import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { type ScenarioName, serialNumber, storedCertificate } from '@lunarest/server';
import { bundleProgram } from './testing/bundle.ts';
import { printedRequests, sendPrinted } from './testing/printed-request.ts';
import { type RunningProgram, runProgram } from './testing/running-program.ts';

const command = fileURLToPath(new URL('../program/start.mjs', import.meta.url));

beforeAll(bundleProgram);

/** Starts the bundled program, as `npm start` does in its own process. */
function start(...args: readonly string[]): RunningProgram {
  return runProgram([command, ...args]);
}

test('it prints one screen, and stops in order on SIGTERM', async () => {
  const { child, ended, untilPrinted } = start('--port', '0', '--mock-port', '0', '--no-tour');
  await untilPrinted('Serving until Ctrl-C.');
  child.kill('SIGTERM');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/server {4}https:\/\/127\.0\.0\.1:\d+ {3}scenario demo, profile documented/);
  expect(out).toMatch(/mock {6}http:\/\/127\.0\.0\.1:\d+/);
  const [, pin] = /pin {7}(\S+)/.exec(out) ?? [];
  const [, url] = /server {4}(\S+)/.exec(out) ?? [];
  expect(out).toContain(`lunarest -- verify --url ${url} --user monitor --fingerprint ${pin}\n`);
});

test.each<[ScenarioName, string, number]>([
  ['demo', `HSM       ${serialNumber}   so:`, 204],
  ['factory', `HSM       ${serialNumber}   not initialised`, 204],
  ['ped', `HSM       ${serialNumber}   PED keys`, 202],
  ['legacy-firmware', `HSM       ${serialNumber}   so:`, 204],
])(
  'both requests that the screen of %s tells to try are answered as documented',
  async (scenario, credentials, changed) => {
    const { child, ended, untilPrinted, printed } = start(
      ...['--port', '0', '--no-mock', '--no-tour', '--scenario', scenario],
    );
    await untilPrinted('Serving until Ctrl-C.');
    const [list = '', change = '', ...rest] = printedRequests(printed());
    const listed = await sendPrinted(list);
    const { status } = await sendPrinted(change);
    child.kill('SIGTERM');
    await ended;
    expect({ statuses: [listed.status, status], rest }).toEqual({ statuses: [200, changed], rest: [] });
    expect(JSON.parse(listed.body).hsms).toHaveLength(1);
    expect(printed()).toContain(credentials);
  },
);

test('a second SIGINT while it closes is ignored', async () => {
  const { child, ended, untilPrinted, printed } = start('--port', '0', '--mock-port', '0', '--no-tour');
  await untilPrinted('Serving until Ctrl-C.');
  // A request that never ends keeps the closing busy until the second signal is there.
  const held = connect({ port: Number(/https:\S+:(\d+)/.exec(printed())?.[1]), rejectUnauthorized: false });
  held.on('error', () => held.destroy());
  await once(held, 'secureConnect');
  held.write('GET /api/lunasa HTTP/1.1\r\n');
  child.kill('SIGINT');
  await untilPrinted('Closing.');
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('a signal during the tour ends it, and closes everything', async () => {
  const { child, ended, untilPrinted } = start('--port', '0', '--mock-port', '0');
  await untilPrinted('The reference server, through the client:');
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('answers were the documented ones');
  expect(out).not.toContain('Serving until Ctrl-C.');
});

test('a port that is taken is one clear line and exit code 1', async () => {
  const holder = createServer();
  holder.listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const ended = await start('--port', String(port), '--no-mock', '--no-tour').ended;
  holder.close();
  const line = `Port ${port} is taken. Stop what uses it, or choose another with --port or --mock-port.\n`;
  expect(ended).toEqual({ code: 1, out: '', err: line });
});

test('an address of another machine is one clear line and exit code 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
  // Its own certificate, so that the one of the first start stays as it is.
  await storedCertificate(folder, '203.0.113.9');
  const tls = ['--tls-cert', join(folder, 'cert.pem'), '--tls-key', join(folder, 'key.pem')];
  const ended = await start('--host', '203.0.113.9', '--port', '0', '--no-tour', ...tls).ended;
  rmSync(folder, { recursive: true });
  const line = '203.0.113.9 is no address of this machine; choose another with --host.\n';
  expect(ended).toEqual({ code: 1, out: '', err: line });
});

test('wrong use is one line and exit code 2', async () => {
  const ended = await start('--scenario', 'moon').ended;
  const line =
    'There is no scenario "moon". Known: demo, factory, ped, legacy-firmware. (npm start -- --help)\n';
  expect(ended).toEqual({ code: 2, out: '', err: line });
});
