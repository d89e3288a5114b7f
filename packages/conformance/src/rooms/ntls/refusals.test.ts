// Refusals of the room ntls.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { refusal } from '../../answers/answers.ts';
import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import { certificateOf, expiredCertificate as expired } from '../../steps/certificates.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { giveFiles } from '../../steps/prepared-users.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { call, mediaType, openCookie } from '../../target/call.ts';
import type { NewestClient } from '../../target/target-client.ts';

const clientid = 'app-server-1';
const nobody = { clientid: 'nobody' };
const certificate = certificateOf('new-server');
const garbage = Buffer.from('not a certificate at all').toString('base64');
const unnameable = certificateOf('a name with spaces');
const newClient = { clientName: 'new-server', ip: '192.0.2.7', certificate };
const noClient = { status: 404, id: 'NTLS_NO_CLIENT' };
const noLink = { status: 404, id: 'NTLS_NO_LINK' };
const badUrl = { status: 400, id: 'NTLS_INVALID_PARTITION_URL' };

const inBothReleases: readonly RefusalRow[] = [
  [
    'a second client of the same name',
    {
      attempt: (client) => client.registerNtlsClient({ body: { ...newClient, clientName: clientid } }),
      status: 400,
      id: 'NTLS_CLIENT_ALREADY_EXISTS',
    },
  ],
  ...['.', '..'].map(
    (clientName): RefusalRow => [
      `a client called "${clientName}"`,
      {
        attempt: (client) => client.registerNtlsClient({ body: { ...newClient, clientName } }),
        status: 400,
        id: 'FRAMEWORK_BAD_REQUEST',
      },
    ],
  ),
  [
    'a client with a PEM block that is not a certificate',
    {
      attempt: (client) => client.registerNtlsClient({ body: { ...newClient, certificate: garbage } }),
      status: 400,
      id: 'NTLS_INVALID_CERTIFICATE',
    },
  ],
  [
    'a client with a certificate that is not PEM',
    {
      attempt: (client) => client.registerNtlsClient({ body: { ...newClient, certificate: '=-=-=-=-' } }),
      status: 400,
      id: 'NTLS_INVALID_CERTIFICATE',
    },
  ],
  [
    'a client with an expired certificate',
    {
      attempt: (client) => client.registerNtlsClient({ body: { ...newClient, certificate: expired } }),
      status: 400,
      id: 'APPLIANCE_EXPIRED_CERT',
    },
  ],
  ['to read an unknown client', { attempt: (client) => client.getNtlsClient(nobody), ...noClient }],
  ['to delete an unknown client', { attempt: (client) => client.deleteNtlsClient(nobody), ...noClient }],
  [
    'to list the actions of an unknown client',
    { attempt: (client) => client.listNtlsClientActions(nobody), ...noClient },
  ],
  [
    'to list the links of an unknown client',
    { attempt: (client) => client.listNtlsClientLinks(nobody), ...noClient },
  ],
  [
    'to link an unknown client',
    {
      attempt: (client) =>
        client.createNtlsClientLink({ ...nobody, body: { url: partitionPath('archive') } }),
      ...noClient,
    },
  ],
  [
    'to read a link of an unknown client',
    { attempt: (client) => client.getNtlsClientLink({ ...nobody, linkid: '1' }), ...noClient },
  ],
  [
    'to delete a link of an unknown client',
    { attempt: (client) => client.deleteNtlsClientLink({ ...nobody, linkid: '1' }), ...noClient },
  ],
  [
    'to read an unknown link',
    { attempt: (client) => client.getNtlsClientLink({ clientid, linkid: '1' }), ...noLink },
  ],
  [
    'to delete an unknown link',
    { attempt: (client) => client.deleteNtlsClientLink({ clientid, linkid: '1' }), ...noLink },
  ],
  [
    'a second link to the same partition',
    {
      attempt: (client) =>
        client.createNtlsClientLink({ clientid, body: { url: partitionPath('payments') } }),
      status: 400,
      id: 'NTLS_LINK_ALREADY_EXISTS',
    },
  ],
  ...[
    ['an HSM', hsmPath],
    ['an unknown partition', `${hsmPath}/partitions/1532018999999`],
    ['a partition of another HSM', '/api/lunasa/hsms/1/partitions/1532018000011'],
    ['a partition by its name', `${hsmPath}/partitions/payments`],
    ['a partition without the slash at the start', partitionPath('archive').slice(1)],
    ['an empty URL', ''],
  ].map(
    ([what, url = '']): RefusalRow => [
      `a link to ${what}`,
      { attempt: (client) => client.createNtlsClientLink({ clientid, body: { url } }), ...badUrl },
    ],
  ),
];

testRefusalCases(inEveryRelease, inBothReleases);

describe.each(releases)('Release %s, on an appliance that requires the HSM SO', (release) => {
  test('refuses to link a client without it', async () => {
    const bench = await benchRequiringSo(release);
    const body = { url: partitionPath('archive') };
    expect(await bench.client().createNtlsClientLink({ clientid, body })).toEqual(
      refusal(400, 'APPLIANCE_REQUIRE_SO_LOGIN'),
    );
  });
});

async function benchRequiringSo(release: (typeof releases)[number]): Promise<Bench> {
  const bench = await startBench({ release });
  const state = bench.appliance.snapshot();
  bench.appliance.restore({ ...state, system: { ...state.system, forceSoLogin: true } });
  return bench;
}

describe('Release 17', () => {
  type Upload = (client: NewestClient, body: string | { readonly file: string }) => Promise<unknown>;
  const uploads: readonly (readonly [operation: string, upload: Upload])[] = [
    ['installNtlsCertificate', (client, body) => client.installNtlsCertificate({ body })],
    [
      'replaceNtlsClientCertificate',
      (client, body) => client.replaceNtlsClientCertificate({ clientid, body }),
    ],
  ];

  describe.each(uploads)('%s', (operation, upload) => {
    test.each([
      ['an upload that is not a certificate', garbage, 400, 'NTLS_INVALID_CERTIFICATE'],
      ['an empty upload', '', 400, 'NTLS_INVALID_CERTIFICATE'],
      ['an expired certificate', expired, 400, 'APPLIANCE_EXPIRED_CERT'],
      ['a common name with spaces', unnameable, 400, 'NTLS_CERTIFICATE_INVALID_CN'],
      ['a file with another extension', { file: 'new.txt' }, 400, 'NTLS_FILENAME_NOT_VALID'],
      ['a file with a dot at the start', { file: '.new.pem' }, 400, 'NTLS_FILENAME_NOT_VALID'],
      // For a client, the page has a pattern.
      [
        'a file with a space at the end',
        { file: 'new.pem ' },
        400,
        operation === 'installNtlsCertificate' ? 'NTLS_FILENAME_NOT_VALID' : 'FRAMEWORK_BAD_REQUEST',
      ],
      ['an unknown file', { file: 'none.pem' }, 404, 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
      ['a file without a certificate', { file: 'text.pem' }, 400, 'NTLS_INVALID_CERTIFICATE'],
    ])('refuses %s', async (_, body, status, id) => {
      const bench = await startBench();
      giveFiles(bench, { 'text.pem': 'text', '.new.pem': certificate, 'new.txt': certificate });
      const client = bench.newestClient();
      await client.listTasks();
      const before = bench.appliance.snapshot();
      expect(await upload(client, body)).toEqual(refusal(status, id));
      expect(bench.appliance.snapshot()).toEqual(before);
    });

    test('reports a failure of the service', async () => {
      const bench = await startBench();
      bench.appliance.faults.plan(operation, { kind: 'failure', failure: 'NTLS_INTERNAL_ERROR' }, null);
      expect(await upload(bench.newestClient(), certificate)).toEqual(refusal(400, 'NTLS_INTERNAL_ERROR'));
    });
  });

  test.each([
    ['installNtlsCertificate', '/api/lunasa/ntls/certificate'],
    ['replaceNtlsClientCertificate', `/api/lunasa/ntls/clients/${clientid}`],
  ])('%s does not accept a form', async (_, path) => {
    const bench = await startBench();
    const { 'content-type': type } = mediaType('17', 'multipart');
    const headers = { ...(await openCookie(bench.url)), 'content-type': `${type};boundary=x` };
    const answer = await call(bench.url, { method: 'PUT', path, headers, body: '--x--\r\n' });
    expect({ status: answer.status, error: answer.body }).toEqual(
      refusal(400, 'SERVER_REQUEST_NOT_APPROPRIATE'),
    );
  });

  test.each([
    ['neither certificate nor file', {}],
    ['both', { certificate, file: 'new.pem' }],
  ])('a client gets no certificate from %s', async (_, body) => {
    const client = (await startBench()).newestClient();
    expect(await client.replaceNtlsClientCertificate({ clientid, body })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
  });

  test('a client is not registered with both address and host name', async () => {
    const client = (await startBench()).newestClient();
    const body = { clientName: 'new-server', ip: '192.0.2.7', hostname: 'app.example.org' };
    expect(await client.registerNtlsClient({ body })).toEqual(refusal(400, 'FRAMEWORK_BAD_REQUEST'));
  });

  test('an unknown client has neither certificate nor filter', async () => {
    const client = (await startBench()).newestClient();
    const missing = refusal(404, 'NTLS_NO_CLIENT');
    expect(await client.replaceNtlsClientCertificate({ ...nobody, body: certificate })).toEqual(missing);
    expect(await client.getNtlsClientDn(nobody)).toEqual(missing);
    expect(await client.changeNtlsClientDn({ ...nobody, body: { dn: 'C=CA' } })).toEqual(missing);
  });

  test('a filter with an unknown attribute is refused', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.changeNtlsClientDn({ clientid, body: { dn: 'C=CA/color=red' } })).toEqual(
      refusal(400, 'NTLS_CLIENT_INVALID_DN_FILTER'),
    );
  });

  test('a filter needs the HSM SO on an appliance that requires it', async () => {
    const bench = await benchRequiringSo('17');
    expect(await bench.newestClient().changeNtlsClientDn({ clientid, body: { dn: 'C=CA' } })).toEqual(
      refusal(400, 'APPLIANCE_REQUIRE_SO_LOGIN'),
    );
  });

  test('failures of the service to read or store are reported', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    bench.appliance.faults.always('getNtlsClientDn', 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER');
    expect(await client.getNtlsClientDn({ clientid })).toEqual(
      refusal(500, 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER'),
    );
    bench.appliance.faults.always('changeNtlsClientDn', 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER');
    expect(await client.changeNtlsClientDn({ clientid, body: { dn: 'C=CA' } })).toEqual(
      refusal(500, 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER'),
    );
    bench.appliance.faults.always('replaceNtlsClientCertificate', 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED');
    expect(await client.replaceNtlsClientCertificate({ clientid, body: certificate })).toEqual(
      refusal(400, 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED'),
    );
  });
});
