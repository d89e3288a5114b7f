import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scenarioNames, scenarioOf, storedCertificate, type TlsPair } from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { readStartOptions } from './start-options.ts';
import { UsageError } from './usage-error.ts';

const file = import.meta.filename;

const defaults = {
  host: '127.0.0.1',
  port: 8443,
  mockPort: 4010,
  controlPort: 0,
  sitePort: 8445,
  tour: true,
  json: false,
  scenario: scenarioOf('demo'),
  profile: 'documented',
  data: undefined,
  shared: undefined,
  validator: undefined,
  cors: undefined,
  tls: undefined,
  certificateFile: undefined,
};

test('the default is the scenario demo on the documented port', async () => {
  expect(await readStartOptions([])).toEqual(defaults);
});

test.each([
  [['--port', '0', '--mock-port', '4011'], { port: 0, mockPort: 4011 }],
  [['--no-mock', '--no-tour'], { mockPort: null, tour: false }],
  [['--control-port', '8444'], { controlPort: 8444 }],
  [['--no-control'], { controlPort: null }],
  [['--site-port', '0'], { sitePort: 0 }],
  [['--no-site'], { sitePort: null }],
  [['--json'], { json: true }],
  [['--http'], { tls: false }],
  [
    ['--cors', 'http://localhost:5173,http://a.example', '--cors', 'https://b.example'],
    { cors: ['http://localhost:5173', 'http://a.example', 'https://b.example'] },
  ],
  [['--data', '/srv/appliance'], { data: resolve('/srv/appliance') }],
  [['--store', 'postgres:'], { shared: { store: 'postgres:', appliance: 'default' } }],
  [
    ['--store', 'postgresql://luna@db/luna', '--appliance', 'lab-1'],
    { shared: { store: 'postgresql://luna@db/luna', appliance: 'lab-1' } },
  ],
  [
    ['--scenario', 'ped', '--profile', 'observed', '--host', '::1'],
    { scenario: scenarioOf('ped'), profile: 'observed', host: '::1' },
  ],
])('the arguments %j change only their options', async (args, changed) => {
  expect(await readStartOptions(args)).toEqual({ ...defaults, ...changed });
});

test('the store can be in the environment, and an argument takes precedence', async () => {
  const environment = { LUNAREST_STORE: 'postgres://luna:secret@db/luna' };
  const shared = { store: environment.LUNAREST_STORE, appliance: 'lab' };
  expect(await readStartOptions(['--appliance', 'lab'], environment)).toEqual({ ...defaults, shared });
  expect(await readStartOptions(['--store', 'postgres:'], environment)).toEqual({
    ...defaults,
    shared: { store: 'postgres:', appliance: 'default' },
  });
});

test('--help requests the usage, which contains every option, scenario and profile', async () => {
  expect(await readStartOptions(['--help'])).toBeNull();
  const usage = readFileSync(new URL('../usage/start.txt', import.meta.url), 'utf8');
  const ports = ['--host', '--port', '--mock-port', '--no-mock', '--control-port', '--no-control'];
  const options = [...ports, '--site-port', '--no-site', '--no-tour', '--json', '--scenario'];
  const named = usage.match(/(?<=^ {2})--[a-z-]+/gm);
  expect(named).toEqual([
    ...options,
    '--data',
    '--store',
    '--appliance',
    '--profile',
    '--validator',
    '--tls-cert',
    '--tls-key',
    '--http',
    '--cors',
    '--help',
  ]);
  expect(usage).toContain(`--scenario NAME    ${scenarioNames.join(', ')} (demo), or the path`);
  expect(usage).toMatch(/--profile NAME {5}documented: .*; observed: .* \(documented\)\n/);
});

test.each([
  [['--port', '65536'], '--port requires a port'],
  [['--host', ''], '--host requires an address of this machine, not ""'],
  [['--host', '[::1]'], '--host requires an address of this machine, not "[::1]"'],
  [['--host', 'fe80::1%eth0'], '--host requires an address of this machine, not "fe80::1%eth0"'],
  [['--host', 'http://127.0.0.1'], '--host requires an address of this machine, not "http://127.0.0.1"'],
  [['--port', '84x'], '--port requires a port'],
  [['--control-port', 'x'], '--control-port requires a port'],
  [['--site-port', '65536'], '--site-port requires a port'],
  [['--scenario', 'moon'], 'There is no scenario "moon"'],
  [['--scenario', './absent.yaml'], '--scenario: there is no file absent.yaml.'],
  [['--profile', 'guessed'], 'There is no profile "guessed"'],
  [['--validator', 'mine'], 'There is no validator "mine"'],
  [['--data', file], `--data: ${file} is not a folder.`],
  [['--data', join(file, 'below')], `--data: ${resolve(file, 'below')} is not a folder.`],
  [['--tls-cert', 'cert.pem'], 'Use --tls-cert and --tls-key together'],
  [['--tls-cert', 'absent.pem', '--tls-key', 'absent.pem'], 'absent.pem cannot be read'],
  [['--cors', '*'], '--cors: "*" is not an origin'],
  [['--http', '--tls-key', 'key.pem'], '--http uses no certificate'],
  [
    ['--store', 'postgres//luna:secret@db'],
    '--store requires a URL such as postgres://USER:PASSWORD@HOST:5432',
  ],
  [['--store', 'postgres:', '--appliance', 'a b'], '--appliance requires a name of 1 to 64 letters'],
  [
    ['--store', 'postgres:', '--data', 'folder'],
    '--data and a store (--store or LUNAREST_STORE) exclude each other',
  ],
  [['--appliance', 'lab'], '--appliance names an appliance in a store'],
  [['--colour'], '--colour'],
  [['demo'], 'demo'],
  [['postgres://luna:secret@db/luna'], "Unexpected argument 'postgres://…@db/luna'"],
  [['--port', '-1'], "Option '--port' argument is ambiguous. Did you forget"],
])('the arguments %j are refused with one line about the mistake', async (args, message) => {
  const refused: unknown = await readStartOptions(args).catch((error) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(String(refused)).toContain(message);
});

describe('a scenario in a file', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'lab.yaml');

  test('is read', async () => {
    writeFileSync(file, 'name: lab\nhsm: { label: lab, so: lab-so-Passw0rd }\n');
    expect(await readStartOptions(['--scenario', file])).toEqual({
      ...defaults,
      scenario: { name: 'lab', hsm: { label: 'lab', so: 'lab-so-Passw0rd' } },
    });
  });

  test.each([
    [
      /^hsm: .*\n/m,
      '',
      'lab.yaml:4: partitions/0: The HSM is not initialized, so it cannot have the partition payments.',
    ],
    ['version: 1', 'version: 2', 'lab.yaml:6: partitions/0/version must be 0 or 1.'],
  ])(
    'that of the guide with %s as %j is refused with the message in the guide',
    async (part, other, message) => {
      const guide = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8');
      const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
      writeFileSync(file, shown.replace(part, other));
      await expect(readStartOptions(['--scenario', file])).rejects.toEqual(
        new UsageError(`--scenario: ${message.replace('lab.yaml', file)}`),
      );
      expect(guide).toContain(`\`${message}\``);
    },
  );
});

describe('a certificate in a file', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder, name);
  let own: TlsPair;
  beforeAll(async () => {
    own = await storedCertificate(folder, 'luna.example');
    const other = await storedCertificate(file('other'), 'luna.example');
    writeFileSync(file('foreign.pem'), other.key);
    writeFileSync(file('text.pem'), 'no PEM at all');
  });

  test('is read with its key', async () => {
    const args = ['--tls-cert', file('cert.pem'), '--tls-key', file('key.pem')];
    expect(await readStartOptions(args)).toEqual({
      ...defaults,
      tls: own,
      certificateFile: resolve(file('cert.pem')),
    });
  });

  test.each([
    ['text.pem', 'key.pem', (name: string) => `--tls-cert: ${file(name)} is not a PEM certificate.`],
    ['key.pem', 'key.pem', (name: string) => `--tls-cert: ${file(name)} is not a PEM certificate.`],
    ['cert.pem', 'text.pem', () => `--tls-key: ${file('text.pem')} is not a PEM key without a passphrase.`],
    [
      'cert.pem',
      'foreign.pem',
      () => `--tls-key: ${file('foreign.pem')} does not belong to the certificate ${file('cert.pem')}.`,
    ],
  ])('the certificate %s with the key %s is refused', async (cert, key, message) => {
    const args = ['--tls-cert', file(cert), '--tls-key', file(key)];
    await expect(readStartOptions(args)).rejects.toEqual(new UsageError(message(cert)));
  });
});
