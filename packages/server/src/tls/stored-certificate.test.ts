import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fingerprintOf, storedCertificate } from './stored-certificate.ts';

describe('the certificate of the first start', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'lunarest-')), 'tls');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

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

  test('has a key that only its owner may read', async () => {
    await storedCertificate(folder, '127.0.0.1');
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600);
  });

  test('is made again for a host that it does not name', async () => {
    const first = await storedCertificate(folder, '127.0.0.1');
    const second = await storedCertificate(folder, 'luna.example');
    expect(fingerprintOf(second.cert)).not.toBe(fingerprintOf(first.cert));
  });
});
