/** Every refusal of the room syslog can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { createRemoteHost } from './create-remote-host.ts';
import { createSyslogCa } from './create-syslog-ca.ts';
import { createSyslogCertificate } from './create-syslog-certificate.ts';
import { getSyslogLog } from './get-syslog-log.ts';
import { replaceSyslogCertificate } from './replace-syslog-certificate.ts';

const expired = 'certificate of CN=old until 2025-01-01';

const reachable = {
  getSyslogLog: {
    SYSLOG_LOG_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getSyslogLog, { logid: 'toString' })],
  } satisfies Reachable<typeof getSyslogLog>,
  createRemoteHost: {
    SYSLOG_REMOTE_HOST_ALREADY_EXISTS: [
      'demo',
      (bench) => {
        bench.output(createRemoteHost, { address: '192.0.2.114' });
        return bench.failure(createRemoteHost, { address: '192.0.2.114' });
      },
    ],
  } satisfies Reachable<typeof createRemoteHost>,
  createSyslogCa: {
    APPLIANCE_EXPIRED_CERTIFICATE: [
      'demo',
      (bench) => bench.failure(createSyslogCa, { certificate: expired }),
    ],
    APPLIANCE_FILENAME_NOT_VALID: ['demo', (bench) => bench.failure(createSyslogCa, { file: 'ca.pem ' })],
    APPLIANCE_INVALID_CERTIFICATE: ['demo', (bench) => bench.failure(createSyslogCa, { certificate: '' })],
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(createSyslogCa, {})],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(createSyslogCa, { file: 'ca.pem' }),
    ],
  } satisfies Reachable<typeof createSyslogCa>,
  replaceSyslogCertificate: {
    APPLIANCE_EXPIRED_CERT: [
      'demo',
      (bench) => bench.failure(replaceSyslogCertificate, { certificate: expired }),
    ],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(replaceSyslogCertificate, { file: 'a.pem' }),
    ],
    SYSLOG_INVALID_CERTIFICATE: [
      'demo',
      (bench) => bench.failure(replaceSyslogCertificate, { certificate: 'a text' }),
    ],
  } satisfies Reachable<typeof replaceSyslogCertificate>,
  createSyslogCertificate: {
    APPLIANCE_INVALID_VALUE_SPECIFIED: [
      'demo',
      (bench) => bench.failure(createSyslogCertificate, { startDate: '2026-02-30' }),
    ],
  } satisfies Reachable<typeof createSyslogCertificate>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
