import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const command = fileURLToPath(new URL('../dist/start.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

test('it prints one screen, answers the line it tells to try, and stops in order on SIGTERM', async () => {
  const { child, ended, untilPrinted } = start('--port', '0', '--mock-port', '0', '--no-tour');
  await untilPrinted('Serving until Ctrl-C.');
  child.kill('SIGTERM');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/server {4}https:\/\/127\.0\.0\.1:\d+ {3}scenario demo, profile documented/);
  expect(out).toMatch(/mock {6}http:\/\/127\.0\.0\.1:\d+/);
  expect(out).toMatch(
    /curl -k -u admin:\S+ -H 'Content-Type: application\/vnd\.safenetinc\.lunasa\+json;version=17'/,
  );
}, 30_000);

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
}, 30_000);

test('wrong use is one line and exit code 2', async () => {
  const ended = await start('--scenario', 'moon').ended;
  const line =
    'There is no scenario "moon". Known: demo, factory, ped, legacy-firmware. (npm start -- --help)\n';
  expect(ended).toEqual({ code: 2, out: '', err: line });
}, 30_000);

/** Starts the built command, as `npm start` does once everything is built. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args]);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    printed.out += String(text);
  });
  child.stderr.on('data', (text) => {
    printed.err += String(text);
  });
  const ended: Promise<Ended> = once(child, 'close').then(([code]) => ({ code, ...printed }));
  return {
    child,
    ended,
    untilPrinted: (text: string) => untilPrinted(child, () => printed.out.includes(text)),
  };
}

function untilPrinted(child: ChildProcess, isPrinted: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('it ended before it served')));
    child.stdout?.on('data', () => isPrinted() && resolve());
  });
}
