// The line that `npm start -- --json` prints for programs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { fingerprintOf, storedCertificate } from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { bundleProgram, startProgram } from './testing/running-program.ts';
import { startAndStop } from './testing/start-here.ts';

beforeAll(bundleProgram);

const users = {
  admin: 'admin-Passw0rd',
  operator: 'operator-Passw0rd',
  monitor: 'monitor-Passw0rd',
  audit: 'audit-Passw0rd',
};

test('one line has all facts of the scenario when the servers answer', async () => {
  const { child, ended, printed, untilPrinted } = startProgram('--port', '0', '--mock-port', '0', '--json');
  await untilPrinted('}}\n');
  const [line = ''] = printed().split('\n');
  const ready = JSON.parse(line);
  expect(ready).toEqual({
    control: {
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      token: expect.stringMatching(/^[\w-]{43}$/),
    },
    site: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    server: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
    mock: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    scenario: 'demo',
    profile: 'documented',
    fingerprint: fingerprintOf(readFileSync(ready.certificate, 'utf8')),
    certificate: expect.stringMatching(/cert\.pem$/),
    log: expect.stringMatching(/server\.log$/),
    users,
    hsm: { serial: '532018', roles: { so: 'hsm-so-Passw0rd', audit: 'audit-role-Passw0rd' } },
    partitions: [
      { id: '1532018000011', state: 'version 1, SMK ready' },
      { id: '9007199254740992', state: 'version 0' },
      { id: '9007199254740993', state: 'version 1, not initialized' },
      { id: '1532018000014', state: 'version 1, SMK not initialized' },
    ],
    partitionRoles: {
      so: 'partition-so-Passw0rd',
      co: 'crypto-officer-Passw0rd',
      cu: 'crypto-user-Passw0rd',
    },
  });
  expect((await fetch(`${ready.mock}/tasks`)).status).toBe(400);
  const headers = { Authorization: `Bearer ${ready.control.token}` };
  const page = { headers: { 'Sec-Fetch-Site': 'same-origin' } };
  expect((await fetch(`${ready.site}/control/clock`, page)).status).toBe(200);
  expect((await fetch(`${ready.control.url}/clock`, { headers })).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, out: `${line}\n`, err: 'Serving until Ctrl-C.\nClosing.\n' });
  // The control API has answered the request above, so a log line about it would exist.
  expect(readFileSync(ready.log, 'utf8')).not.toContain(ready.control.token);
});

test('the line for an uninitialized HSM has no roles and no partitions', async () => {
  const { code, out, err } = await startAndStop(
    '--port',
    '0',
    '--no-mock',
    '--json',
    '--scenario',
    'factory',
  );
  expect({ code, err, lines: out.split('\n').length }).toEqual({
    code: 0,
    err: 'Serving until Ctrl-C.\nClosing.\n',
    lines: 2,
  });
  const { site, server, mock, fingerprint, certificate, log, control, ...ready } = JSON.parse(out);
  expect(ready).toEqual({
    scenario: 'factory',
    profile: 'documented',
    users,
    hsm: { serial: '532018', roles: {} },
    partitions: [],
    partitionRoles: {},
  });
});

test('the line for a scenario in a file has the identifiers that the file does not contain', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'lab.yaml');
  writeFileSync(
    file,
    `name: lab
hsm: { label: lab, so: lab-so-Passw0rd }
partitions: [{ label: keys, version: 1, roles: { co: keys-co-Passw0rd } }]
users: [{ name: robot, password: robot-Passw0rd }]
`,
  );
  const { out } = await startAndStop('--port', '0', '--no-mock', '--no-site', '--json', '--scenario', file);
  const ready = JSON.parse(out);
  expect(ready).toMatchObject({
    scenario: 'lab',
    users: { admin: 'admin-Passw0rd', robot: 'robot-Passw0rd' },
    hsm: { serial: '532018', roles: { so: 'lab-so-Passw0rd' } },
    partitions: [{ id: '1532018000001', state: 'version 1, SMK ready' }],
    partitionRoles: { co: 'keys-co-Passw0rd' },
  });
});

test('the mock is null with --no-mock, the site is null with --no-site, and the certificate is that of --tls-cert', async () => {
  const folder = temporaryFolder();
  await storedCertificate(folder, '127.0.0.1');
  const certificate = join(folder, 'cert.pem');
  const tls = ['--tls-cert', certificate, '--tls-key', join(folder, 'key.pem')];
  const { out } = await startAndStop('--port', '0', '--no-mock', '--no-site', '--json', ...tls);
  expect(JSON.parse(out)).toMatchObject({ mock: null, site: null, certificate });
});
