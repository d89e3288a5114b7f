// Invalid bodies: each gets 400 FRAMEWORK_BAD_REQUEST, does not count as a login attempt and changes nothing.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords, partitionPasswords } from '@lunarest/server';
import { expectRefused } from '../../answers/expect-refused.ts';
import { hsmPath, partitionPath, rolePath } from '../../steps/paths.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType, openCookie } from '../../target/call.ts';

const right = { oldPassword: partitionPasswords.co, newPassword: 'another-Passw0rd' };
const json = (value: unknown) => JSON.stringify(value);
/** The value as JSON of exactly this many bytes, padded with spaces. */
const padded = (value: unknown, bytes: number) => json(value).padEnd(bytes);

const inBothReleases = [
  ['nothing', undefined],
  ['an empty text', ''],
  ['half an object', '{'],
  ['two objects', `${json(right)}${json(right)}`],
  ['a trailing comma', '{"oldPassword":"a","newPassword":"another-Passw0rd",}'],
  ['single quotes', "{'oldPassword':'a'}"],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"oldPassword"'],
  ['a number', '17'],
  ['an empty object', '{}'],
  ['a missing property', json({ newPassword: right.newPassword })],
  ['an unknown property', json({ ...right, surplus: true })],
  ['a property in another case', json({ OldPassword: right.oldPassword, newPassword: right.newPassword })],
  ['a number for a text', json({ ...right, oldPassword: 1 })],
  ['null for a text', json({ ...right, newPassword: null })],
  ['a text for a boolean', json({ ...right, changeSecret: 'true' })],
  ['a number for a boolean', json({ ...right, changeSecret: 1 })],
  ['a list for a text', json({ ...right, newPassword: [right.newPassword] })],
  [
    'its own __proto__',
    `{"__proto__":{},"oldPassword":"${right.oldPassword}","newPassword":"${right.newPassword}"}`,
  ],
  ['a constructor', json({ ...right, constructor: { prototype: {} } })],
  ['a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['one byte over 64 kilobytes', padded(right, 65_537)],
  ['an empty new password', json({ ...right, newPassword: '' })],
  ['a new password that is too short', json({ ...right, newPassword: 'seven77' })],
  ['a new password that is too long', json({ ...right, newPassword: 'x'.repeat(256) })],
] as const;

const onlyIn17 = [
  ['a character that passwords must not have', json({ ...right, newPassword: 'another Passw0rd;' })],
  ['a letter that is not ASCII', json({ ...right, newPassword: 'another-Pässw0rd' })],
  ['a new line at the end', json({ ...right, newPassword: 'another-Passw0rd\n' })],
] as const;

describe.each(releases)('A password change of release %s', (release) => {
  const rows = release === '17' ? [...inBothReleases, ...onlyIn17] : inBothReleases;

  test.each(rows)('refuses %s', async (_, body) => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const request = { method: 'PATCH', path: rolePath('payments', 'co'), headers, body };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test('accepts 64 kilobytes', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const body = padded(right, 65_536);
    const request = { method: 'PATCH', path: rolePath('payments', 'co'), headers, body };
    expect((await call(bench.url, request)).status).toBe(204);
  });

  test('refuses a password that is not UTF-8', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const body = Uint8Array.from(Buffer.from(json({ ...right, oldPassword: '\u00ff\u00fe' }), 'latin1'));
    const request = { method: 'PATCH', path: rolePath('payments', 'co'), headers, body };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test('refuses a coding that some platforms cannot decode', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin'), 'content-encoding': 'br' };
    const body = Uint8Array.from(brotliCompressSync(json(right)));
    const request = { method: 'PATCH', path: rolePath('payments', 'co'), headers, body };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test.each([
    ['invalid gzip', { 'content-encoding': 'gzip' }],
    ['an unknown encoding', { 'content-encoding': 'surprise' }],
  ])('refuses %s', async (_, encoding) => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin'), ...encoding };
    const request = { method: 'PATCH', path: rolePath('payments', 'co'), headers, body: json(right) };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });
});

describe.each(releases)('Bodies of release %s', (release) => {
  const rows = [
    ['an HSM login without a role', 'POST', `${hsmPath}/login`, { password: hsmPasswords.so }],
    ['an HSM login without a password', 'POST', `${hsmPath}/login`, { role: 'so' }],
    ['an HSM login with an empty password', 'POST', `${hsmPath}/login`, { role: 'so', password: '' }],
    [
      'an HSM login of an unknown role',
      'POST',
      `${hsmPath}/login`,
      { role: 'co', password: 'whatever-it-is' },
    ],
    [
      'an HSM login of the role __proto__',
      'POST',
      `${hsmPath}/login`,
      { role: '__proto__', password: 'whatever-it-is' },
    ],
    [
      'a partition login of the role pso',
      'POST',
      `${partitionPath('payments')}/login`,
      { role: 'pso', password: 'whatever' },
    ],
    [
      'a partition login of the role constructor',
      'POST',
      `${partitionPath('payments')}/login`,
      { role: 'constructor', password: 'x' },
    ],
    ['a partition login without a password', 'POST', `${partitionPath('payments')}/login`, { role: 'co' }],
    ['a recovery without the user string', 'POST', `${hsmPath}/actions/stmRecover`, {}],
    ['a partition without a size', 'POST', `${hsmPath}/partitions`, { name: 'sizeless', hasPso: true }],
    ['a partition of size 0', 'POST', `${hsmPath}/partitions`, { name: 'sizeless', hasPso: true, size: 0 }],
    [
      'a partition of negative size',
      'POST',
      `${hsmPath}/partitions`,
      { name: 'negative', hasPso: true, size: -1 },
    ],
    [
      'a partition of a fractional size',
      'POST',
      `${hsmPath}/partitions`,
      { name: 'half', hasPso: true, size: 1.5 },
    ],
    [
      'a partition of version 2',
      'POST',
      `${hsmPath}/partitions`,
      { name: 'two', hasPso: true, size: 9999, version: 2 },
    ],
    ['a partition without a name', 'POST', `${hsmPath}/partitions`, { name: '', hasPso: true, size: 9999 }],
    [
      'a partition whose name is too long',
      'POST',
      `${hsmPath}/partitions`,
      { name: 'n'.repeat(33), hasPso: true, size: 9999 },
    ],
    [
      'a partition whose name has a quote',
      'POST',
      `${hsmPath}/partitions`,
      { name: 'a"b', hasPso: true, size: 9999 },
    ],
    ['a logout with a body', 'POST', `${hsmPath}/logout`, { role: 'so' }],
    ['a task action with a body', 'POST', '/tasks/0/actions/start', { now: true }],
  ] as const;

  test.each(rows)('%s is refused', async (_, method, path, body) => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...(await openCookie(bench.url)) };
    await expectRefused(bench, { method, path, headers, body: json(body) }, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test('an operation without a body refuses one', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const request = { method: 'DELETE', path: '/tasks', headers, body: json({ all: true }) };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test('an operation without a body accepts an empty object', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const answer = await call(bench.url, { method: 'DELETE', path: '/tasks', headers, body: '{}' });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 204, body: undefined });
  });
});

test('the rules of a role that are not UTF-8 are refused', async () => {
  const bench = await startBench();
  const headers = { ...mediaType('17', 'octet-stream'), ...basic('admin') };
  const body = Uint8Array.from([0xff, 0xfe]);
  const request = { method: 'PUT', path: '/roles/monitor/resources', headers, body };
  await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
});

describe('A partition of release 17', () => {
  test.each([
    ['a domain of one character', { password: 'example-Passw0rd', domain: 'd' }],
    ['a domain that begins with a space', { password: 'example-Passw0rd', domain: ' domain' }],
    ['a PED that is neither 0 nor 1', { password: 'example-Passw0rd', domain: 'domain', ped: '2' }],
    ['an empty PED', { password: 'example-Passw0rd', domain: 'domain', ped: '' }],
    ['no password', { domain: 'domain' }],
    ['no domain', { password: 'example-Passw0rd' }],
    ['a label with a backslash', { label: '\\', password: 'example-Passw0rd', domain: 'domain' }],
  ])('is not initialized with %s', async (_, body) => {
    const bench = await startBench();
    const headers = { ...mediaType('17'), ...basic('admin') };
    const request = { method: 'PUT', path: partitionPath('fresh'), headers, body: json(body) };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });
});
