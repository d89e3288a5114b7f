import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { newestRelease, releases } from '@lunarest/contract';
import { MockUsageError, readMockOptions } from './mock-command.ts';

test('without arguments the mock has the newest release and the loopback address', () => {
  expect(readMockOptions([])).toEqual({ release: '17', port: 4010, host: '127.0.0.1' });
});

test('every option applies', () => {
  const args = ['--release', '14', '--port', '0', '--host', '::1', '--cors', 'http://a.example'];
  expect(readMockOptions(args)).toEqual({
    release: '14',
    port: 0,
    host: '::1',
    cors: ['http://a.example'],
  });
});

test('--help requests the usage, which names the options and every release', () => {
  expect(readMockOptions(['--help'])).toBeNull();
  const usage = readFileSync(new URL('../usage/mock.txt', import.meta.url), 'utf8');
  expect(usage).toContain(
    `--release N        release of the API: ${releases.join(', ')} (${newestRelease})\n`,
  );
  expect(usage.match(/--[a-z]+(?= )/g)).toEqual(['--release', '--port', '--host', '--cors', '--help']);
});

describe('invalid arguments', () => {
  test.each([
    [['--release', '15'], 'There is no release "15". Known: 14, 17.'],
    [['--port', '65536'], '--port requires a port from 0 to 65535, not "65536".'],
    [['--host', ''], '--host requires an address of this machine, not "".'],
    [['--port', 'x'], '--port requires a port from 0 to 65535, not "x".'],
    [
      ['--cors', '*'],
      '--cors: "*" is not an origin. Write scheme, host and port, such as http://localhost:5173.',
    ],
    [['--por', '1'], expect.stringMatching(/Unknown option '--por'$/)],
  ])('such as %j are refused in one line', (args, message) => {
    const read = () => readMockOptions(args);
    expect(read).toThrow(MockUsageError);
    expect(read).toThrow(expect.objectContaining({ message }));
  });
});
