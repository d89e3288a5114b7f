import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { repeat } from '../testing/steps.ts';
import { createPackageFile, readLicense, readPackage } from './packages.ts';
import { performBackupAction } from './perform-backup-action.ts';

const authCode = 'AbCdEf/123456789';
const textOf = (id: string, version: string) =>
  `package: ${id}\nversion: ${version}\nauthcode: ${authCode}\n`;

test.each([
  ['a package', textOf('a', '1'), { id: 'a', version: '1', authCode }],
  [
    'a package with the line ends of Windows',
    textOf('a', '1').replaceAll('\n', '\r\n'),
    { id: 'a', version: '1', authCode },
  ],
  ['an empty text', '', null],
  ['a package without a version', `package: a\nauthcode: ${authCode}`, null],
  ['a code that is too short', 'package: a\nversion: 1\nauthcode: AbCd', null],
  ['a long identifier', textOf('a'.repeat(255), '1'), { id: 'a'.repeat(255), version: '1', authCode }],
  ['an identifier that is too long', textOf('a'.repeat(256), '1'), null],
  ['a version that is too long', textOf('a', '1'.repeat(256)), null],
  ['a package followed by other text', `${textOf('a', '1')}more`, null],
])('the text of a package is read or rejected: %s', (_, text, expected) => {
  expect(readPackage(text)).toEqual(expected);
});

test.each([
  ['621000099-000 20 partitions\n', { id: '621000099-000', name: '20 partitions' }],
  ['621000099-000', null],
  ['62100009-000 20 partitions', null],
  ['621000099-000 20 partitions\n621000100-000 more', null],
  [`621000099-000 ${'n'.repeat(255)} \r\n`, { id: '621000099-000', name: 'n'.repeat(255) }],
  [`621000099-000 ${'n'.repeat(256)}`, null],
])('the text of a license is read or rejected: %j', (text, expected) => {
  expect(readLicense(text)).toEqual(expected);
});

test('a license with millions of spaces is rejected', () => {
  expect(readLicense(`621000099-000 x${' '.repeat(4_000_000)}y`)).toBeNull();
});

test('a package replaces its older version, and a file replaces the one with the same name', () => {
  const bench = createBench('demo');
  const install = (version: string) =>
    bench.output(createPackageFile, {
      source: { kind: 'sent', name: 'a.spkg', content: btoa(textOf('a', version)) },
      authCode,
      useEvp: true,
      verifyOnly: false,
    });
  install('1.0');
  install('1.10');
  expect(bench.state.packages).toEqual({
    files: [{ id: 'a.spkg', size: textOf('a', '1.10').length, installed: true }],
    installed: [
      { id: 'lunasa', version: '7.9.0-lunarest' },
      { id: 'a', version: '1.10' },
    ],
    upgrades: [],
  });
});

test('a verified package file shows whether this version is installed', () => {
  const bench = createBench('demo');
  const send = (version: string, verifyOnly: boolean) =>
    bench.output(createPackageFile, {
      source: { kind: 'sent', name: 'a.spkg', content: btoa(textOf('a', version)) },
      authCode,
      useEvp: true,
      verifyOnly,
    });
  const installed = () => bench.state.packages.files[0]?.installed;
  send('1', true);
  expect(installed()).toBe(false);
  send('1', false);
  send('1', true);
  expect(installed()).toBe(true);
  send('2', true);
  expect(installed()).toBe(false);
});

test('the appliance keeps the latest 32 backups of the configuration, with unique identifiers', () => {
  const bench = createBench('demo');
  const [delivered] = bench.state.backups;
  if (delivered === undefined) throw new Error('an appliance has a backup');
  bench.put({
    ...bench.state,
    backups: [
      { ...delivered, id: 'config-2' },
      { ...delivered, id: 'mine' },
    ],
  });
  repeat(70, () => {
    const backupid = bench.state.backups.at(-1)?.id ?? '';
    bench.output(performBackupAction, { backupid, actionid: 'restore', service: 'webserver' });
  });
  const ids = bench.state.backups.map(({ id }) => id);
  expect([ids.length, new Set(ids).size, ids.at(0), ids.at(-1)]).toEqual([32, 32, 'config-41', 'config-72']);
});

test('all backups of the configuration together have at most 8 MiB, and the latest stays however long it is', () => {
  const bench = createBench('demo');
  const [delivered] = bench.state.backups;
  const [client] = Object.values(bench.state.ntls.clients);
  if (delivered === undefined || client === undefined)
    throw new Error('an appliance has a backup and a client');
  const register = (megabytes: number) => {
    const clients = Array.from({ length: megabytes * 128 }, (_, number) => {
      const clientID = `client${number}`;
      return [clientID, { ...client, clientID, certificate: 'c'.repeat(8_192) }] as const;
    });
    bench.put({ ...bench.state, ntls: { ...bench.state.ntls, clients: Object.fromEntries(clients) } });
  };
  const restore = () => {
    const backupid = bench.state.backups.at(-1)?.id ?? '';
    bench.output(performBackupAction, { backupid, actionid: 'restore', service: 'webserver' });
    return bench.state.backups.map(({ id }) => id);
  };
  bench.put({ ...bench.state, backups: [delivered] });
  register(3);
  expect([restore(), restore(), restore()]).toEqual([
    ['config-1', 'config-2'],
    ['config-1', 'config-2', 'config-3'],
    ['config-3', 'config-4'],
  ]);
  register(9);
  expect(restore()).toEqual(['config-5']);
});
