import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  readScenarioFile,
  type ScenarioName,
  scenarioNames,
  startServer,
  userPasswords,
} from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { exchange } from '../recording/testing/exchange.ts';
import { run, withPassword } from '../testing/run.ts';
import { seenIn } from './record-scenario.ts';

const folder = temporaryFolder();

/** Runs the command on an appliance in a scenario, which may come from a file. */
async function record(scenario: ScenarioName | string, out: string) {
  const known = scenarioNames.find((name) => name === scenario);
  const server = await startServer({ scenario: known ?? (await readScenarioFile(scenario)) });
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, server.certificate ?? '');
  const ran = await withPassword(userPasswords.admin, () =>
    run('record', '--url', server.url, '--user', 'admin', '--ca', ca, '--out', out),
  );
  await server.close();
  return { ...ran, stdout: ran.stdout.replaceAll(out, 'lab.yaml').replace(/\d+ requests/, 'N requests') };
}

const secret = 'not-recorded-Passw0rd';

test('the recording of the scenario demo has no secrets and identifiers', async () => {
  const out = join(folder, 'demo.yaml');
  const ran = await record('demo', out);
  expect(ran).toEqual({
    code: 0,
    stdout: 'Recorded 4 partitions, 0 further users, 1 client with N requests.\n',
    stderr: `Written: ${out}\n`,
  });
  const roles = { co: secret, cu: secret, so: secret };
  expect(await readScenarioFile(out)).toEqual({
    name: 'recorded',
    description: expect.stringContaining('It contains no secret'),
    setUp: 'new',
    firmware: { version: '7.8.9', upgrade: '', rollback: '7.7.1' },
    hsm: { label: 'demo', so: secret, audit: secret, soCanResetPin: true },
    partitions: [
      {
        label: 'payments',
        version: 1,
        size: 648381,
        roles,
        smk: 'initialized',
        objects: [
          { label: 'payments-signing', class: 'Public Key', keyType: 'RSA', size: 592, isPrivate: false },
          { label: '', class: 'Certificate', keyType: 'n/a', size: 1292, isPrivate: false },
        ],
      },
      { label: 'archive', version: 0, size: 648381, roles },
      { label: 'fresh', version: 1, size: 648381, initialized: false },
      { label: 'migrated', version: 1, size: 648381, roles, smk: 'not initialized' },
    ],
    clients: [{ name: 'app-server-1', ip: '192.0.2.11', partitions: ['payments'] }],
  });
  const text = readFileSync(out, 'utf8');
  expect(
    ['demo-', '532018', 'crypto-officer', userPasswords.admin].filter((name) => text.includes(name)),
  ).toEqual([]);
});

test.each<ScenarioName>(['ped', 'legacy-firmware'])(
  'the recording of an appliance in the recorded scenario %s is the same',
  async (scenario) => {
    const [first, second] = [join(folder, `${scenario}-1.yaml`), join(folder, `${scenario}-2.yaml`)];
    await record(scenario, first);
    await record(first, second);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  },
);

test('recorded users keep their roles, and a disabled one stays disabled', async () => {
  const [lab, out] = [join(folder, 'lab.yaml'), join(folder, 'users.yaml')];
  const users =
    '[{ name: robot, password: robot-Passw0rd, role: operator }, { name: gone, password: gone-Passw0rd, enabled: false }]';
  writeFileSync(lab, `name: lab\nusers: ${users}\n`);
  await record(lab, out);
  expect((await readScenarioFile(out)).users).toEqual([
    { name: 'robot', password: secret, role: 'operator' },
    { name: 'gone', password: secret, enabled: false },
  ]);
});

test('a percent sign in a path that escapes nothing stays', () => {
  const { question, ...rest } = exchange({ url: '/users/100%?limit=1' });
  expect(seenIn({ ...rest, question: { ...question, method: 'GET' } }, '17')).toEqual({
    operation: 'getUser',
    segments: ['users', '100%'],
    body: {},
  });
});
