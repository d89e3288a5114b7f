// Certificates for tests. The private keys of the first two have been discarded.
import { createNodeEnvironment } from '@lunarest/server';
import { startOfTime } from '../target/clock.ts';

/** Issued by the CA `CN=Example CA, O=Example`, valid from 2026 to 2098. */
export const validCertificate = `-----BEGIN CERTIFICATE-----
MIIBTzCB96ADAgECAhEAko9O5FsluKDH/bH6q+5JDjAKBggqhkjOPQQDAjAnMRMw
EQYDVQQDEwpFeGFtcGxlIENBMRAwDgYDVQQKEwdFeGFtcGxlMCAXDTI2MDEwMTAw
MDAwMFoYDzIwOTkwMTAxMDAwMDAwWjAnMRMwEQYDVQQDEwpFeGFtcGxlIENBMRAw
DgYDVQQKEwdFeGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEH0ufZHIn
uSiIhUli/6FNTL6LaK0ombF8SCd1zNNaplo32+MX9TN/ylXZ7LH60d0Ig0hgf7y8
Wz7zV1mw0ayfOKMCMAAwCgYIKoZIzj0EAwIDRwAwRAIgVo3YgcGEROeVlYOS+pV+
YXZ8xUTqpR4kvX0DXER0mAUCIHCA5+LJ9gKeyrQcVB5OVm8AB8iBNZ7i2YPzG/DP
VjTl
-----END CERTIFICATE-----
`;

/** Expired in 2021. */
export const expiredCertificate = `-----BEGIN CERTIFICATE-----
MIIBTTCB9KADAgECAhBDt0kGUHbGZ0QbSwl1wXu2MAoGCCqGSM49BAMCMCcxEzAR
BgNVBAMTCkV4cGlyZWQgQ0ExEDAOBgNVBAoTB0V4YW1wbGUwHhcNMjAwMTAxMDAw
MDAwWhcNMjEwMTAxMDAwMDAwWjAnMRMwEQYDVQQDEwpFeHBpcmVkIENBMRAwDgYD
VQQKEwdFeGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEHh+AeHSK0P8Q
EFSM6CQnObr2+EODmcbvZVVeztarn7HXhFU0KeEHwaWdoEtjws+UKDTDpSmKduin
wpzvSBOhL6MCMAAwCgYIKoZIzj0EAwIDSAAwRQIhAJfqY/2Z+AXuYQkubNb/1PTd
kATgIto48dqzsV6pDxUlAiBIjN+vo5056jN8g7C7XXGAeXodnWeqHFWlmnF7+pAw
YA==
-----END CERTIFICATE-----
`;

const day = 24 * 60 * 60 * 1000;
const { makeCertificate } = createNodeEnvironment();
const start = Date.parse(startOfTime);

/** A new certificate in PEM with this common name, valid at `startOfTime`. */
export function certificateOf(name: string): string {
  const request = { subject: { CN: name }, alternativeNames: [] };
  return makeCertificate({ ...request, notBefore: start - day, notAfter: start + day });
}
