import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { fingerprintOf, storedCertificate } from './certificates.ts';

/** Windows has no such modes; the permissions of the folder apply there. */
const ownerOnly = process.platform === 'win32' ? 0o666 : 0o600;

describe('the certificate of the first start', () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = temporaryFolder();
    folder = join(home, 'tls');
  });

  test('is made once and kept for the next start', async () => {
    const first = await storedCertificate(folder, '127.0.0.1');
    expect(await storedCertificate(folder, '127.0.0.1')).toEqual(first);
    expect(readFileSync(join(folder, 'cert.pem'), 'utf8')).toBe(first.cert);
  });

  test('names the loopback addresses and the host', async () => {
    const { cert } = await storedCertificate(folder, 'luna.example');
    const certificate = new X509Certificate(cert);
    const names = ['localhost', 'luna.example'].map((name) => certificate.checkHost(name));
    expect([...names, certificate.checkIP('127.0.0.1')]).toEqual(['localhost', 'luna.example', '127.0.0.1']);
  });

  test('is in two complete files that only their owner can read', async () => {
    await storedCertificate(folder, '127.0.0.1');
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(modes).toEqual([
      ['cert.pem', ownerOnly],
      ['key.pem', ownerOnly],
    ]);
  });

  test.each(['cert.pem', 'key.pem'])(
    'is made again when %s is damaged, whatever its permissions',
    async (name) => {
      const first = await storedCertificate(folder, '127.0.0.1');
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 60));
      chmodSync(file, 0o644);
      const second = await storedCertificate(folder, '127.0.0.1');
      expect(fingerprintOf(second.cert)).not.toBe(fingerprintOf(first.cert));
      expect(await storedCertificate(folder, '127.0.0.1')).toEqual(second);
      expect(statSync(file).mode & 0o777).toBe(ownerOnly);
    },
  );

  test('is made again when the key belongs to another certificate', async () => {
    const first = await storedCertificate(folder, '127.0.0.1');
    const other = await storedCertificate(`${folder}-other`, '127.0.0.1');
    writeFileSync(join(folder, 'key.pem'), other.key);
    const second = await storedCertificate(folder, '127.0.0.1');
    const belongs = new X509Certificate(second.cert).checkPrivateKey(createPrivateKey(second.key));
    expect(belongs).toBe(true);
    expect([first.key, other.key]).not.toContain(second.key);
  });

  test('is made again for a host that it does not name', async () => {
    const first = await storedCertificate(folder, '127.0.0.1');
    const second = await storedCertificate(folder, 'luna.example');
    expect(fingerprintOf(second.cert)).not.toBe(fingerprintOf(first.cert));
  });

  test('leaves no unfinished file where it cannot be written, and names the file', async () => {
    const file = join(folder, 'key.pem');
    mkdirSync(file, { recursive: true });
    await expect(storedCertificate(folder, '127.0.0.1')).rejects.toThrow(`${file} cannot be written: E`);
    expect(readdirSync(folder)).toEqual(['key.pem']);
  });

  test.each(['[::1]', '127.0.0.1:8443', 'http://127.0.0.1', '1'])(
    'is made for %s, so that the listener reports that it is not an address',
    async (host) => {
      const { cert } = await storedCertificate(folder, host);
      expect(new X509Certificate(cert).subjectAltName).toContain(host);
    },
  );
});
