/** Every refusal of NTLS can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { fakeCertificate } from '../testing/fixed-environment.ts';
import type { Reachable } from '../testing/reachable.ts';
import { createNtlsClientLink } from './create-ntls-client-link.ts';
import { deleteNtlsClientLink } from './delete-ntls-client-link.ts';
import { getNtlsClient } from './get-ntls-client.ts';
import { installNtlsCertificate } from './install-ntls-certificate.ts';
import { changeNtlsClientDn } from './ntls-client-dn.ts';
import { regenerateNtlsCertificate } from './regenerate-ntls-certificate.ts';
import { registerNtlsClient } from './register-ntls-client.ts';
import { replaceNtlsClientCertificate } from './replace-ntls-client-certificate.ts';

const clientid = 'app-server-1';
const nobody = { clientid: 'nobody' };
const { payments, archive } = partitionIds;
const partition = { hsmid, partitionid: archive };
const certificateOf = (name: string, year: number) =>
  fakeCertificate({
    subject: { CN: name },
    alternativeNames: [],
    notBefore: 0,
    notAfter: Date.UTC(year, 0, 1),
  });
const [valid, expired] = [certificateOf('new', 2030), certificateOf('old', 2020)];
const unnameable = certificateOf('a name', 2030);

function insistOnSo(bench: Bench): void {
  bench.put({ ...bench.state, system: { ...bench.state.system, forceSoLogin: true } });
}

function insisting<Failure>(fail: (bench: Bench) => Failure): (bench: Bench) => Failure {
  return (bench) => {
    insistOnSo(bench);
    return fail(bench);
  };
}

const register = (input: Partial<Parameters<typeof registerNtlsClient>[1]>) => (bench: Bench) =>
  bench.failure(registerNtlsClient, { clientName: 'new', ip: '192.0.2.7', certificate: valid, ...input });
const install = (source: Parameters<typeof installNtlsCertificate>[1]['source']) => (bench: Bench) =>
  bench.failure(installNtlsCertificate, { source });
const replace = (source: Parameters<typeof installNtlsCertificate>[1]['source']) => (bench: Bench) =>
  bench.failure(replaceNtlsClientCertificate, { clientid, source });

const reachable = {
  getNtlsClient: {
    NTLS_NO_CLIENT: ['demo', (bench) => bench.failure(getNtlsClient, nobody)],
  } satisfies Reachable<typeof getNtlsClient>,
  registerNtlsClient: {
    APPLIANCE_EXPIRED_CERT: ['demo', register({ certificate: expired })],
    APPLIANCE_REQUIRE_SO_LOGIN: ['demo', insisting(register({}))],
    FRAMEWORK_BAD_REQUEST: ['demo', register({ hostname: 'new' })],
    NTLS_CLIENT_ALREADY_EXISTS: ['demo', register({ clientName: clientid })],
    NTLS_INVALID_CERTIFICATE: ['demo', register({ certificate: 'AAAA' })],
  } satisfies Reachable<typeof registerNtlsClient>,
  installNtlsCertificate: {
    APPLIANCE_EXPIRED_CERT: ['demo', install({ certificate: expired })],
    NTLS_CERTIFICATE_INVALID_CN: ['demo', install({ certificate: unnameable })],
    NTLS_FILENAME_NOT_VALID: ['demo', install({ file: '.new.pem' })],
    NTLS_INVALID_CERTIFICATE: ['demo', install({ certificate: '' })],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: ['demo', install({ file: 'none.pem' })],
  } satisfies Reachable<typeof installNtlsCertificate>,
  replaceNtlsClientCertificate: {
    APPLIANCE_EXPIRED_CERT: ['demo', replace({ certificate: expired })],
    NTLS_CERTIFICATE_INVALID_CN: ['demo', replace({ certificate: unnameable })],
    NTLS_FILENAME_NOT_VALID: ['demo', replace({ file: 'new.txt' })],
    NTLS_INVALID_CERTIFICATE: ['demo', replace({ certificate: 'AAAA' })],
    NTLS_NO_CLIENT: [
      'demo',
      (bench) => bench.failure(replaceNtlsClientCertificate, { ...nobody, source: { certificate: valid } }),
    ],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: ['demo', replace({ file: 'none.pem' })],
  } satisfies Reachable<typeof replaceNtlsClientCertificate>,
  regenerateNtlsCertificate: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(regenerateNtlsCertificate, { wishes: { startDate: '2026-02-30' } }),
    ],
  } satisfies Reachable<typeof regenerateNtlsCertificate>,
  changeNtlsClientDn: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      insisting((bench) => bench.failure(changeNtlsClientDn, { clientid, dn: 'C=CA' })),
    ],
    NTLS_CLIENT_INVALID_DN_FILTER: [
      'demo',
      (bench) => bench.failure(changeNtlsClientDn, { clientid, dn: 'C=CA/colour=red' }),
    ],
    NTLS_NO_CLIENT: ['demo', (bench) => bench.failure(changeNtlsClientDn, { ...nobody, dn: 'C=CA' })],
  } satisfies Reachable<typeof changeNtlsClientDn>,
  createNtlsClientLink: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      insisting((bench) => bench.failure(createNtlsClientLink, { clientid, partition })),
    ],
    NTLS_INVALID_PARTITION_URL: [
      'demo',
      (bench) => bench.failure(createNtlsClientLink, { clientid, partition: null }),
    ],
    NTLS_LINK_ALREADY_EXISTS: [
      'demo',
      (bench) =>
        bench.failure(createNtlsClientLink, { clientid, partition: { hsmid, partitionid: payments } }),
    ],
    NTLS_NO_CLIENT: ['demo', (bench) => bench.failure(createNtlsClientLink, { ...nobody, partition })],
  } satisfies Reachable<typeof createNtlsClientLink>,
  deleteNtlsClientLink: {
    NTLS_NO_CLIENT: ['demo', (bench) => bench.failure(deleteNtlsClientLink, { ...nobody, linkid: '1' })],
    NTLS_NO_LINK: ['demo', (bench) => bench.failure(deleteNtlsClientLink, { clientid, linkid: '1' })],
  } satisfies Reachable<typeof deleteNtlsClientLink>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
