import { expect, test } from '@jest/globals';
import { readStartOptions, UsageError } from './start-options.ts';

const defaults = {
  host: '127.0.0.1',
  port: 8443,
  mockPort: 4010,
  tour: true,
  scenario: 'demo',
  profile: 'documented',
  tls: undefined,
};

test('without arguments it serves the demo on the documented port', () => {
  expect(readStartOptions([])).toEqual(defaults);
});

test.each([
  [['--port', '0', '--mock-port', '4011'], { port: 0, mockPort: 4011 }],
  [['--no-mock', '--no-tour'], { mockPort: null, tour: false }],
  [
    ['--scenario', 'ped', '--profile', 'observed', '--host', '::1'],
    { scenario: 'ped', profile: 'observed', host: '::1' },
  ],
])('%j changes what it names', (args, changed) => {
  expect(readStartOptions(args)).toEqual({ ...defaults, ...changed });
});

test('help is asked for with --help', () => {
  expect(readStartOptions(['--help'])).toBeNull();
});

test.each([
  [['--port', '65536'], '--port takes a port'],
  [['--port', '84x'], '--port takes a port'],
  [['--scenario', 'moon'], 'There is no scenario "moon"'],
  [['--profile', 'guessed'], 'There is no profile "guessed"'],
  [['--tls-cert', 'cert.pem'], '--tls-cert and --tls-key go together'],
  [['--tls-cert', 'absent.pem', '--tls-key', 'absent.pem'], 'absent.pem cannot be read'],
  [['--colour'], '--colour'],
  [['demo'], 'demo'],
])('%j is refused in one line that says what to mend', (args, message) => {
  expect(() => readStartOptions(args)).toThrow(UsageError);
  expect(() => readStartOptions(args)).toThrow(message);
});
