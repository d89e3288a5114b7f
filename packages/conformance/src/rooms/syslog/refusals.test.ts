// Refusals of the room syslog.

import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease, inTheNewest } from '../../refusals/tested-releases.ts';
import { expiredCertificate } from '../../steps/certificates.ts';
import type { ApplianceState } from '../../target/bench.ts';
import type { NewestClient } from '../../target/target-client.ts';

const noFile = { status: 404, id: 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' };
const noFileName = { status: 400, id: 'APPLIANCE_FILENAME_NOT_VALID' };
const noCa = { status: 400, id: 'APPLIANCE_INVALID_CERTIFICATE' };
const noCertificate = { status: 400, id: 'SYSLOG_INVALID_CERTIFICATE' };
const unfit = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const certificate = 'no certificate';

function withFile(state: ApplianceState): ApplianceState {
  const { admin } = state.users;
  if (admin === undefined) throw new Error('there is no admin');
  const files = { 'text.pem': { content: btoa(certificate), storedAt: 0 } };
  return { ...state, users: { ...state.users, admin: { ...admin, files } } };
}

testRefusalCases(inEveryRelease, [
  [
    'an unknown log',
    {
      attempt: (client) => client.getSyslogLog({ logid: 'nothing' }),
      status: 404,
      id: 'SYSLOG_LOG_DOES_NOT_EXIST',
    },
  ],
]);

testRefusalCases(inTheNewest, [
  [
    'a host that exists already',
    {
      given: (client) => client.createRemoteHost({ body: { address: '192.0.2.114' } }),
      attempt: (client) => client.createRemoteHost({ body: { address: '192.0.2.114', tls: true } }),
      status: 400,
      id: 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS',
    },
  ],
  ['neither a CA nor its file', { attempt: (client) => client.createSyslogCa({ body: {} }), ...unfit }],
  [
    'a CA and its file',
    { attempt: (client) => client.createSyslogCa({ body: { certificate, file: 'text.pem' } }), ...unfit },
  ],
  [
    'a text that is not a CA',
    { attempt: (client) => client.createSyslogCa({ body: { certificate } }), ...noCa },
  ],
  [
    'a file that is not a CA',
    {
      prepare: withFile,
      attempt: (client) => client.createSyslogCa({ body: { file: 'text.pem' } }),
      ...noCa,
    },
  ],
  [
    'an expired CA',
    {
      attempt: (client) => client.createSyslogCa({ body: { certificate: expiredCertificate } }),
      status: 400,
      id: 'APPLIANCE_EXPIRED_CERTIFICATE',
    },
  ],
  [
    'a CA in a file with another extension',
    { attempt: (client) => client.createSyslogCa({ body: { file: 'ca.txt' } }), ...noFileName },
  ],
  [
    'a CA in a hidden file',
    { attempt: (client) => client.createSyslogCa({ body: { file: '.ca.pem' } }), ...noFileName },
  ],
  [
    'a CA in an unknown file',
    { attempt: (client) => client.createSyslogCa({ body: { file: 'ca.pem' } }), ...noFile },
  ],
  [
    'a text that is not a certificate',
    { attempt: (client) => client.replaceSyslogCertificate({ body: certificate }), ...noCertificate },
  ],
  ['an empty text', { attempt: (client) => client.replaceSyslogCertificate({ body: '' }), ...noCertificate }],
  [
    'a file that is not a certificate',
    {
      prepare: withFile,
      attempt: (client) => client.replaceSyslogCertificate({ body: { file: 'text.pem' } }),
      ...noCertificate,
    },
  ],
  [
    'an expired certificate',
    {
      attempt: (client) => client.replaceSyslogCertificate({ body: expiredCertificate }),
      status: 400,
      id: 'APPLIANCE_EXPIRED_CERT',
    },
  ],
  [
    'a certificate in an unknown file',
    { attempt: (client) => client.replaceSyslogCertificate({ body: { file: 'a.pem' } }), ...noFile },
  ],
  [
    'a certificate in a file with another extension',
    { attempt: (client) => client.replaceSyslogCertificate({ body: { file: 'a.txt' } }), ...noFile },
  ],
  [
    'a certificate for a country in small letters',
    { attempt: (client) => client.createSyslogCertificate({ body: { country: 'nl' } }), ...unfit },
  ],
  ...[
    { startDate: '2026-02-30' },
    { startDate: '0000-01-01', days: 1 },
    { startDate: '1949-12-31', days: 1 },
    { startDate: '9999-12-31', days: 1 },
  ].map(
    (body): RefusalRow<NewestClient> => [
      `a certificate with ${JSON.stringify(body)}`,
      {
        attempt: (client) => client.createSyslogCertificate({ body }),
        status: 400,
        id: 'APPLIANCE_INVALID_VALUE_SPECIFIED',
      },
    ],
  ),
]);
