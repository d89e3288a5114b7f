// Room syslog: logs, remote hosts, and the certificates for the encrypted transfer to them.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { errorOf, gone, listed, shown } from '../../answers/answers.ts';
import { validCertificate } from '../../steps/certificates.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call } from '../../target/call.ts';

const root = '/api/lunasa/syslog';
const syslog = { period: 'weekly', rotations: 4, logs: `${root}/logs`, remoteHosts: `${root}/remoteHosts` };
const stub = (id: string) => ({ id, url: `${root}/logs/${id}` });
const read = {
  subject: 'CN=Example CA, O=Example',
  validFrom: '2026-01-01T00:00:00Z',
  validTo: '2099-01-01T00:00:00Z',
};

/** Stores a file like an upload of the room users. */
function putFile(bench: Bench, name: string, text: string): void {
  const state = bench.appliance.snapshot();
  const { admin } = state.users;
  if (admin === undefined) throw new Error('there is no admin');
  const files = { [name]: { content: btoa(text), storedAt: 0 } };
  bench.appliance.restore({ ...state, users: { ...state.users, admin: { ...admin, files } } });
}

describe.each(releases)('Release %s', (release) => {
  test('syslog links to its logs and hosts', async () => {
    const client = (await startBench({ release })).client('monitor');
    const logs = ['hsm', 'lunalogs', 'messages', 'ntp', 'secure', 'snmp'];
    expect(await client.getSyslog()).toEqual(shown(syslog));
    expect(await client.listSyslogLogs()).toEqual(listed({ logs: logs.map(stub) }));
    expect(await client.listSyslogLogs({ limit: 2, offset: 4 })).toEqual(
      listed({ logs: ['secure', 'snmp'].map(stub) }),
    );
    expect(await client.listRemoteHosts()).toEqual(listed({ remoteHosts: [] }));
  });

  test('a log shows its lines', async () => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getSyslogLog({ logid: 'messages' })).toEqual(
      shown({
        id: 'messages',
        lines: ['2026-03-01T08:00:00Z luna-demo daemon info systemd: The appliance has started.'],
      }),
    );
    expect(await client.getSyslogLog({ logid: 'secure' })).toEqual(shown({ id: 'secure', lines: [] }));
  });

  test('lines that users write to the log of the appliance appear in lunalogs', async () => {
    const client = (await startBench({ release })).client();
    await client.createLogMessage({ body: { message: 'Is anybody there?' } });
    expect(await client.getSyslogLog({ logid: 'lunalogs' })).toEqual(
      shown({
        id: 'lunalogs',
        lines: ['2026-03-01T08:00:00Z luna-demo local5 info admin: Is anybody there?'],
      }),
    );
  });
});

describe('Of release 17 alone', () => {
  test.each([
    [
      'by its address',
      { address: '192.0.2.114' },
      { protocol: 'udp', port: 514, mode: 'server', name: '', tls: false },
    ],
    [
      'that logs are encrypted for',
      { address: 'logs.example.com', protocol: 'tcp', port: 6514, mode: 'mutual', name: 'logs', tls: true },
      { protocol: 'tcp', port: 6514, mode: 'mutual', name: 'logs', tls: true },
    ],
    [
      'with the highest port',
      { address: '192.0.2.115', port: 65535 },
      { protocol: 'udp', port: 65535, mode: 'server', name: '', tls: false },
    ],
  ] as const)('a host is added %s', async (_, body, settings) => {
    const client = (await startBench()).newestClient();
    expect(await client.createRemoteHost({ body })).toEqual(gone);
    expect(await client.listRemoteHosts()).toEqual(
      listed({ remoteHosts: [{ address: body.address, ...settings }] }),
    );
  });

  test.each([
    ['with its line breaks', validCertificate],
    ['with the characters \\n in their place', validCertificate.replaceAll('\n', '\\n')],
    ['on one line', validCertificate.replaceAll(/(?<!-)\n(?!-)/g, '')],
  ])('a CA can be sent %s', async (_, certificate) => {
    const client = (await startBench()).newestClient();
    expect(await client.createSyslogCa({ body: { certificate } })).toEqual(gone);
    expect(await client.getSyslog()).toEqual(shown({ ...syslog, ca: read }));
  });

  test('a CA can come from the home directory', async () => {
    const bench = await startBench();
    putFile(bench, 'my ca.pem', validCertificate);
    const client = bench.newestClient();
    expect(await client.createSyslogCa({ body: { file: 'my ca.pem' } })).toEqual(gone);
    expect(await client.getSyslog()).toEqual(shown({ ...syslog, ca: read }));
  });

  test.each([
    ['from the request', validCertificate],
    ['from the home directory', { file: 'server.pem' }],
  ])('a certificate can be installed %s', async (_, body) => {
    const bench = await startBench();
    putFile(bench, 'server.pem', validCertificate);
    const client = bench.newestClient();
    expect(await client.replaceSyslogCertificate({ body })).toEqual(gone);
    expect(await client.getSyslog()).toEqual(shown({ ...syslog, certificate: read }));
  });

  test('a certificate in a form is refused', async () => {
    const bench = await startBench();
    const type = 'application/vnd.safenetinc.lunasa+multipart;version=17; boundary=x';
    const body = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\na\r\n--x--\r\n';
    const answer = await call(bench.url, {
      method: 'PUT',
      path: `${root}/remoteHosts/certificate`,
      body,
      headers: { ...basic('admin'), 'content-type': type },
    });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 400,
      body: errorOf(400, 'SERVER_REQUEST_NOT_APPROPRIATE'),
    });
  });

  test.each([
    [
      'by default',
      undefined,
      {
        subject: 'C=CA, ST=Ontario, L=Ottawa, O=Thales, CN=1.2.3.0',
        validFrom: '2026-03-01T00:00:00Z',
        validTo: '2036-03-01T00:00:00Z',
      },
    ],
    [
      'as requested',
      {
        cn: 'hsm',
        startDate: '2026-05-01',
        days: 30,
        country: 'NL',
        state: 'Utrecht',
        location: 'Zeist',
        organization: 'Example',
        orgunit: 'Payments',
        email: 'a@example.com',
        subjectAltName: ['b'],
      },
      {
        subject: 'C=NL, ST=Utrecht, L=Zeist, O=Example, OU=Payments, CN=hsm, emailAddress=a@example.com',
        validFrom: '2026-05-01T00:00:00Z',
        validTo: '2026-05-31T00:00:00Z',
      },
    ],
  ])('a certificate is created %s', async (_, body, certificate) => {
    const client = (await startBench()).newestClient();
    expect(await client.createSyslogCertificate(body === undefined ? {} : { body })).toEqual(gone);
    expect(await client.getSyslog()).toEqual(shown({ ...syslog, certificate }));
  });
});

test('the settings of a client of release 17 are visible in release 14', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  await client.createRemoteHost({ body: { address: '192.0.2.114' } });
  await client.createSyslogCa({ body: { certificate: validCertificate } });
  await client.replaceSyslogCertificate({ body: validCertificate });
  const older = bench.oldestClient('monitor');
  expect(await older.getSyslog()).toEqual(shown({ ...syslog, ca: read, certificate: read }));
  expect(await older.listRemoteHosts()).toEqual(
    listed({
      remoteHosts: [
        { address: '192.0.2.114', protocol: 'udp', port: 514, mode: 'server', name: '', tls: false },
      ],
    }),
  );
});
