import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { type ScenarioName, serialNumber, storedCertificate } from '@lunarest/server';
import { bundleProgram as bundleForTest } from '@lunarest/tooling/bundle-program';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { repository } from './place.ts';
import { printedRequests, sendPrinted } from './testing/printed-request.ts';
import { bundleProgram, runProgram, startProgram } from './testing/running-program.ts';
import { startAndStop, startHere, startIn } from './testing/start-here.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let withEndingMock: string;

beforeAll(async () => {
  bundleProgram();
  withEndingMock = await bundleForTest(at('..'), at('./testing/start-with-ending-mock.ts'));
});

test('start prints one screen, and closes on SIGTERM', async () => {
  const { child, ended, untilPrinted } = startProgram('--port', '0', '--mock-port', '0', '--no-tour');
  await untilPrinted('Serving until Ctrl-C.');
  child.kill('SIGTERM');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [, contents] = /^ {2}site {6}http:\/\/127\.0\.0\.1:\d+ {3}(.+)$/.exec(out.split('\n')[2] ?? '') ?? [];
  const built = existsSync(new URL('index.html', repository.site));
  expect(contents).toBe(`reference, console and guides${built ? '' : ', built from that page on request'}`);
  expect(out).toMatch(/server {4}https:\/\/127\.0\.0\.1:\d+ {3}scenario demo, profile documented/);
  expect(out).toMatch(/mock {6}http:\/\/127\.0\.0\.1:\d+/);
  expect(out).toContain('three wrong passwords lock a user for ten minutes');
  const [, pin] = /pin {7}(\S+)/.exec(out) ?? [];
  const [, url] = /server {4}(\S+)/.exec(out) ?? [];
  expect(out).toContain(`lunarest -- verify --url ${url} --user monitor --fingerprint ${pin}\n`);
});

test.each<[ScenarioName, string, number]>([
  ['demo', `HSM       ${serialNumber}   so:`, 204],
  ['factory', `HSM       ${serialNumber}   not initialized`, 204],
  ['ped', `HSM       ${serialNumber}   PED keys`, 202],
  ['legacy-firmware', `HSM       ${serialNumber}   so:`, 204],
])(
  'both example requests on the screen of scenario %s are answered as documented',
  async (scenario, credentials, changed) => {
    const { stop, ended, untilPrinted, printed } = startHere(
      '--port',
      '0',
      '--no-mock',
      '--no-site',
      '--no-tour',
      '--scenario',
      scenario,
    );
    await untilPrinted('Serving until Ctrl-C.');
    const [list = '', change = '', ...rest] = printedRequests(printed());
    const listed = await sendPrinted(list);
    const { status } = await sendPrinted(change);
    stop();
    await ended;
    expect({ statuses: [listed.status, status], rest }).toEqual({ statuses: [200, changed], rest: [] });
    expect(JSON.parse(listed.body).hsms).toHaveLength(1);
    expect(printed()).toContain(credentials);
  },
);

test('the screen names the pages that keep no session', async () => {
  const { out } = await startAndStop(
    ...['--port', '0', '--no-mock', '--no-site', '--no-tour', '--http'],
    ...['--cors', 'http://127.0.0.1:5173,http://localhost:5173'],
  );
  expect(out).toContain('\n  pages     http://localhost:5173   keep no session: ');
});

test('a reader that closes the pipe after the first lines ends nothing', async () => {
  const { child, ended } = startProgram('--port', '0', '--no-mock', '--control-port', '0');
  child.stdout?.once('data', () => child.stdout?.destroy());
  await once(child.stdout ?? child, 'close');
  // The program prints further lines before it closes.
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('a second SIGINT during the closing is ignored', async () => {
  const { child, ended, untilPrinted, printed } = startProgram('--port', '0', '--no-mock', '--no-tour');
  await untilPrinted('Serving until Ctrl-C.');
  // A request that never ends delays the closing until the second signal.
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

test('a signal before the first answer of the mock ends all servers', async () => {
  const { child, ended, untilPrinted } = startProgram('--port', '0', '--mock-port', '0');
  await untilPrinted('Try:');
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect({ code, err, mock: out.includes('  mock  ') }).toEqual({ code: 0, err: '', mock: false });
  expect(out).toMatch(/Closing\.\n$/);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the command after the mock was not restarted',
  async (signal) => {
    const { child, ended, printed, untilPrinted } = runProgram([
      withEndingMock,
      '--port',
      '0',
      '--mock-port',
      '0',
      '--no-site',
      '--no-tour',
    ]);
    await untilPrinted('Serving until Ctrl-C.');
    await fetch(`${/mock {6}(\S+)/.exec(printed())?.[1]}/exit`);
    await untilPrinted('The mock answers again on ');
    await fetch(`${/answers again on (\S+)\.\n/.exec(printed())?.[1]}/throw`);
    await untilPrinted('and is not restarted');
    const [list = ''] = printedRequests(printed());
    expect(await sendPrinted(list)).toMatchObject({ status: 200 });
    child.kill(signal);
    const { code, err } = await ended;
    expect({ code, lines: err.trimEnd().split('\n') }).toEqual({
      code: 0,
      lines: [
        'The mock stopped (exit code 7) and is restarting.',
        expect.stringMatching(/^The mock answers again on http:\/\/127\.0\.0\.1:\d+\.$/),
        'The mock stopped again (Error: thrown in the thread) and is not restarted; the server continues.',
      ],
    });
  },
);

test('a signal during the tour ends it, and closes all servers', async () => {
  const { child, ended, untilPrinted } = startProgram('--port', '0', '--mock-port', '0');
  await untilPrinted('The reference server, through the client:');
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('answers were the documented ones');
  expect(out).not.toContain('Serving until Ctrl-C.');
});

async function holdPort() {
  const holder = createServer();
  const port = await listeningPort(holder);
  return { port, [Symbol.asyncDispose]: async () => void holder.close() };
}

const inUse = (port: number) =>
  `Port ${port} is in use. Stop the program that uses it, or choose another port with --port, --mock-port, --control-port or --site-port.\n`;

test.each([
  ['--port', ['--no-site']],
  ['--site-port', ['--port', '0']],
])('a port in use prints one line and ends with exit code 1: %s', async (option, others) => {
  await using holder = await holdPort();
  const { port } = holder;
  const ended = await startProgram(option, String(port), ...others, '--no-mock', '--no-tour').ended;
  expect(ended).toEqual({ code: 1, out: '', err: inUse(port) });
});

test('with --json, a mock that cannot listen is an error, and no line is printed', async () => {
  await using holder = await holdPort();
  const { port } = holder;
  const ended = await startHere('--port', '0', '--no-site', '--mock-port', String(port), '--json').ended;
  expect(ended).toEqual({ code: 1, out: '', err: inUse(port) });
});

test('an address of another machine prints one line and ends with exit code 1', async () => {
  const folder = temporaryFolder();
  // A separate certificate, so that the stored one does not change.
  await storedCertificate(folder, '203.0.113.9');
  const tls = ['--tls-cert', join(folder, 'cert.pem'), '--tls-key', join(folder, 'key.pem')];
  const ended = await startHere('--host', '203.0.113.9', '--port', '0', '--no-site', '--no-tour', ...tls)
    .ended;
  const line = '203.0.113.9 is not an address of this machine; choose another with --host.\n';
  expect(ended).toEqual({ code: 1, out: '', err: line });
});

test('wrong use prints one line and ends with exit code 2', async () => {
  const ended = await startHere('--scenario', 'moon').ended;
  const line =
    'There is no scenario "moon". Known: demo, factory, legacy-firmware, ped, or the path of a scenario file. (npm start -- --help)\n';
  expect(ended).toEqual({ code: 2, out: '', err: line });
});

test('a file in place of the home folder is wrong use', async () => {
  const home = import.meta.filename;
  const ended = await startIn({ ...repository, home }, '--port', '0').ended;
  expect(ended).toEqual({ code: 2, out: '', err: `${home} is not a folder. (npm start -- --help)\n` });
});
