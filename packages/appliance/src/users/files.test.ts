/** Certificates and files of a user. */
import { describe, expect, test } from '@jest/globals';
import type { User } from '../auth/user.ts';
import { createPolicyTemplate } from '../partitions/policies.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { repeat } from '../testing/steps.ts';
import { createUserCertificate, deleteUserCertificates, listUserCertificates } from './certificates.ts';
import { createUserFile, getUserFile, getUserFileArchive, listUserFiles } from './user-files.ts';

const data = `MIIB${'a'.repeat(76)}`;
const pem = [
  '-----BEGIN CERTIFICATE-----',
  data.slice(0, 64),
  data.slice(64),
  '-----END CERTIFICATE-----',
  '',
];
const userid = 'admin';

describe('A certificate', () => {
  test.each([
    ['in PEM', pem.join('\n')],
    ['with its data on one line', `${pem[0]}\n${data}\n${pem[3]}`],
    ['with a backslash and the letter n for line ends', `${pem[0]}\\n${data}\\n${pem[3]}`],
    ['with line ends of Windows', pem.join('\r\n')],
  ])('%s is stored once, as PEM', (_, certificate) => {
    const bench = createBench('factory');
    bench.output(createUserCertificate, { userid, certificate });
    bench.output(createUserCertificate, { userid, certificate });
    const kept = { id: bench.env.digest(pem.join('\n')), pem: pem.join('\n') };
    expect(bench.output(listUserCertificates, { userid })).toEqual([kept]);
    bench.output(deleteUserCertificates, { userid });
    expect(bench.output(listUserCertificates, { userid })).toEqual([]);
  });

  test('is refused when all users together have a thousand', () => {
    const bench = createBench('factory');
    const { monitor } = bench.state.users;
    if (monitor === undefined) throw new Error('the scenario has no monitor');
    const certificates = Array.from({ length: 100 }, (_, number) => ({
      id: String(number),
      pem: String(number),
    }));
    const users = Array.from({ length: 10 }, (_, number) => {
      const name = `user${number}`;
      return [name, { ...monitor, name, certificates: certificates.slice(number === 0 ? 1 : 0) }] as const;
    });
    bench.put({ ...bench.state, users: { ...bench.state.users, ...Object.fromEntries(users) } });
    bench.output(createUserCertificate, { userid, certificate: pem.join('\n') });
    const another = pem.join('\n').replace('aaaa', 'bbbb');
    expect(bench.failure(createUserCertificate, { userid, certificate: another })).toBe(
      'FRAMEWORK_BAD_REQUEST',
    );
    bench.output(createUserCertificate, { userid, certificate: pem.join('\n') });
  });

  test('is refused when the user has a hundred', () => {
    const bench = createBench('factory');
    const numbered = (number: number) => pem.join('\n').replace('aaaa', btoa(String(number).padStart(3)));
    for (let number = 0; number < 100; number += 1)
      bench.output(createUserCertificate, { userid, certificate: numbered(number) });
    expect(bench.failure(createUserCertificate, { userid, certificate: numbered(100) })).toBe(
      'FRAMEWORK_BAD_REQUEST',
    );
    bench.output(createUserCertificate, { userid, certificate: numbered(0) });
  });

  test.each([
    ['a text', 'certificate'],
    ['a key', pem.join('\n').replaceAll('CERTIFICATE', 'PRIVATE KEY')],
    ['an envelope without data', `${pem[0]}\n${pem[3]}`],
    ['data of another type', `${pem[0]}\nAAAA\n${pem[3]}`],
    ['half a group of base64', `${pem[0]}\n${data}a\n${pem[3]}`],
  ])('cannot be %s', (_, certificate) => {
    const bench = createBench('factory');
    expect(bench.failure(createUserCertificate, { userid, certificate })).toBe(
      'SERVERPLUGIN_INVALID_CERTIFICATE',
    );
  });
});

describe('A file', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['ab', 2],
    ['abc', 3],
  ])('with the text "%s" has its length', (text, size) => {
    const bench = createBench('factory');
    const file = { name: 'a.txt', content: btoa(text) };
    bench.output(createUserFile, { userid, files: [file] });
    expect(bench.output(listUserFiles, { userid })).toEqual([{ id: 'supportInfo.txt' }, { id: 'a.txt' }]);
    const described = { lastUpdated: '2025-01-02 03:04:05', size };
    expect(bench.output(getUserFile, { userid, fileid: 'a.txt' })).toEqual(described);
    const stored = { ...file, storedAt: bench.env.now() };
    expect(bench.output(getUserFileArchive, { userid, fileid: 'a.txt' })).toEqual(stored);
  });

  test('replaces a file with the same name', () => {
    const bench = createBench('factory');
    bench.output(createUserFile, { userid, files: [{ name: 'supportInfo.txt', content: btoa('new') }] });
    expect(bench.output(listUserFiles, { userid })).toEqual([{ id: 'supportInfo.txt' }]);
    expect(bench.output(getUserFile, { userid, fileid: 'supportInfo.txt' }).size).toBe(3);
  });

  test.each([
    'a.pem',
    'a.spkg',
    'a.auth',
    'a.lic',
    'a.tar.gz',
    'a.log',
    'a.tgz',
    'a.pid',
    'a.bin',
    'two words-1_2.txt',
    `${'a'.repeat(60)}.txt`,
  ])('may be called %s', (name) => {
    const bench = createBench('factory');
    expect(bench.output(createUserFile, { userid, files: [{ name, content: '' }] })).toBeNull();
  });

  test.each([
    '',
    'a',
    'a.exe',
    '.txt',
    '.a.txt',
    'a.txt ',
    'a/b.txt',
    'a;b.txt',
    `${'a'.repeat(61)}.txt`,
    'txt',
  ])('may not be called "%s"', (name) => {
    const bench = createBench('factory');
    expect(bench.failure(createUserFile, { userid, files: [{ name, content: '' }] })).toBe(
      'SERVERPLUGIN_FILENAME_NOT_VALID',
    );
  });
});

test('a user with two dots in the name can have files', () => {
  const bench = createBench('factory');
  const { monitor } = bench.state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  bench.put({ ...bench.state, users: { ...bench.state.users, 'a..b': { ...monitor, name: 'a..b' } } });
  const caller = { user: 'a..b', session: null };
  bench.output(createUserFile, { userid: 'a..b', files: [{ name: 'a.txt', content: '' }] }, caller);
  expect(bench.output(listUserFiles, { userid: 'a..b' }, caller)).toEqual([{ id: 'a.txt' }]);
  expect(bench.failure(listUserFiles, { userid: 'a..c' }, caller)).toBe(
    'SERVERPLUGIN_INVALID_PATTERN_DETECTED',
  );
});

describe('A home directory', () => {
  const content = (bytes: number) => btoa('x'.repeat(bytes));
  const upload = (name: string, bytes: number) => ({ userid, files: [{ name, content: content(bytes) }] });

  test('holds 8 MiB and no more', () => {
    const bench = createBench('factory');
    bench.put({ ...bench.state, users: { ...bench.state.users, admin: adminWithoutFiles(bench) } });
    for (const name of ['a.txt', 'b.txt']) bench.output(createUserFile, upload(name, 4 * 1024 * 1024));
    expect(bench.failure(createUserFile, upload('c.txt', 1))).toBe('FRAMEWORK_BAD_REQUEST');
    bench.output(createUserFile, upload('b.txt', 4 * 1024 * 1024 - 1));
    bench.output(createUserFile, upload('c.txt', 1));
  });

  test('holds a hundred files, including policy templates', () => {
    const bench = createBench('demo');
    bench.put({ ...bench.state, users: { ...bench.state.users, admin: adminWithoutFiles(bench) } });
    repeat(100, () => {
      const count = bench.output(listUserFiles, { userid }).length;
      bench.output(createUserFile, upload(`${count}.txt`, 0));
    });
    const template = { hsmid, partitionid: partitionIds.payments, file: 'a.txt' };
    expect(bench.failure(createPolicyTemplate, template)).toBe('FRAMEWORK_BAD_REQUEST');
    bench.output(createPolicyTemplate, { ...template, file: '0.txt' });
  });

  test('accepts no file when all home directories together hold 32 MiB', () => {
    const bench = createBench('factory');
    const { monitor } = bench.state.users;
    if (monitor === undefined) throw new Error('the scenario has no monitor');
    const full = { 'a.txt': { content: content(8 * 1024 * 1024), storedAt: 0 } };
    const users = Array.from({ length: 4 }, (_, number) => {
      const name = `user${number}`;
      return [name, { ...monitor, name, files: full }] as const;
    });
    const admin = adminWithoutFiles(bench);
    bench.put({ ...bench.state, users: { ...bench.state.users, ...Object.fromEntries(users), admin } });
    expect(bench.failure(createUserFile, upload('a.txt', 1))).toBe('FRAMEWORK_BAD_REQUEST');
    bench.output(createUserFile, upload('a.txt', 0));
  });
});

function adminWithoutFiles({ state }: Bench): User {
  const { admin } = state.users;
  if (admin === undefined) throw new Error('an appliance has an admin');
  return { ...admin, files: {} };
}
