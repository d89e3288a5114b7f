// The lengths of texts in paths and bodies. Paths and bounds are literals, so the contract cannot change unnoticed.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newestRelease } from '@lunarest/contract';
import { detailedErrorOf } from '../answers/answers.ts';
import { type Bench, startBench } from '../target/bench.ts';
import { call, mediaType, openCookie, type RawAnswer } from '../target/call.ts';

const hsm = '/api/lunasa/hsms/532018';
const partition = `${hsm}/partitions/1532018000011`;
const network = '/api/lunasa/network';

/** Rows: method, path with a mark for the text, maximum number of characters, and the body if the operation needs one. */
describe.each<readonly [string, string, number, object?]>([
  ['GET', '/roles/*', 64],
  ['GET', '/tasks/*', 32],
  ['POST', '/tasks/1/actions/*', 32],
  ['GET', '/api/lunasa/ntls/clients/*', 128],
  ['GET', '/api/lunasa/ntls/clients/web-1/links/*', 32],
  ['GET', '/api/lunasa/disk/partitions/*', 64],
  ['GET', '/api/lunasa/sensors/*', 64],
  ['GET', '/api/lunasa/services/*', 12],
  ['POST', '/api/lunasa/services/snmp/actions/*', 10],
  ['GET', '/api/lunasa/upgrades/*', 64],
  ['POST', '/api/lunasa/config/backups/*/actions/restore', 64, { service: 'ssh' }],
  ['GET', `${hsm}/policies/*`, 32],
  ['GET', `${hsm}/ped/peds/*`, 32],
  ['GET', `${hsm}/roles/*`, 32],
  ['GET', `${partition}/stc/clients/*`, 32],
  ['GET', `${partition}/indirect/challenges/*`, 32],
  ['GET', `${partition}/object/objects/*`, 32],
  ['GET', `${partition}/smk/*`, 32],
  ['POST', `${network}/actions/*`, 32, { address: '192.0.2.1' }],
  ['GET', `${network}/devices/*`, 32],
  ['POST', `${network}/devices/eth0/actions/*`, 32],
  ['GET', `${network}/devices/eth0/classes/*`, 32],
  [
    'DELETE',
    `${network}/devices/eth0/routes/*`,
    64,
    { routeType: 'host', destination: '198.51.100.7', gateway: '192.0.2.1' },
  ],
  ['POST', `${network}/measurement/actions/*`, 32],
  ['GET', '/api/lunasa/ntp/servers/*', 64],
  ['POST', '/api/lunasa/ntp/actions/*', 32],
  ['GET', '/api/lunasa/syslog/logs/*', 32],
  ['POST', '/api/lunasa/snmp/traps/actions/*', 32],
  ['GET', '/api/lunasa/snmp/traps/*', 64],
  ['GET', '/api/lunasa/snmp/users/*', 31],
  ['GET', '/api/lunasa/snmp/users/snmpadmin/notifications/*', 64],
  ['GET', '/users/*', 32],
  ['POST', '/users/monitor/actions/*', 32],
])('%s %s', (method, path, longest, sent) => {
  describeLengths(1, longest, (text) => ({ method, path: path.replace('*', text), sent }));
});

/** Rows: method, path, property, minimum and maximum number of characters, and the rest of the body. */
describe.each<readonly [string, string, string, number, number, object?]>([
  ['POST', '/auth/login/challenge', 'username', 0, 255, { certificate: 'a' }],
  ['POST', '/auth/login/challenge', 'certificate', 0, 8192, { username: 'a' }],
  ['POST', '/api/lunasa/ntls/clients/web-1/links', 'url', 0, 256],
  ['PUT', '/api/lunasa/ntls/certificate', 'file', 1, 64],
  ['POST', '/api/lunasa/logs/lunalogs', 'message', 0, 1024],
  ['POST', '/api/lunasa/config/backups/1/actions/restore', 'service', 1, 64],
  ['POST', '/api/lunasa/packageFiles', 'file', 1, 64, { authCode: 'AbCdEf/123456789', useEvp: true }],
  ['POST', `${hsm}/ped/peds/0/actions/connect`, 'ipAddress', 1, 64],
  ['POST', `${hsm}/indirect/responses`, 'challenge', 1, 10_240],
  ['POST', `${partition}/stc/clients`, 'label', 1, 64, { identity: 'AAAA' }],
  ['POST', `${partition}/object/actions/clone`, 'name', 1, 64, { ids: ['1'] }],
  ['POST', '/api/lunasa/syslog/remoteHosts/ca', 'certificate', 8, 8192],
  ['POST', '/users', 'email', 0, 254, { userId: 'new', password: 'new-Passw0rd' }],
  ['PATCH', '/users/monitor', 'email', 0, 254],
  ['POST', '/users/monitor/certificates', 'certificate', 1, 8192],
])('%s %s with a text in %s', (method, path, name, shortest, longest, others) => {
  describeLengths(shortest, longest, (text) => ({ method, path, sent: { ...others, [name]: text } }));
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly sent: object | undefined;
}

function describeLengths(shortest: number, longest: number, requestWith: (text: string) => Sent): void {
  let bench: Bench;
  let headers: Readonly<Record<string, string>>;
  beforeEach(async () => {
    bench = await startBench();
    headers = { ...mediaType(newestRelease), ...(await openCookie(bench.url)) };
  });

  function callWith(length: number): Promise<RawAnswer> {
    const { method, path, sent } = requestWith('a'.repeat(length));
    return call(bench.url, {
      method,
      path,
      headers,
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
  }

  test.each([shortest, longest])('accepts %i characters', async (length) => {
    const { status, body } = await callWith(length);
    expect([status >= 400, Object(body).id]).not.toEqual([true, 'FRAMEWORK_BAD_REQUEST']);
  });

  test(`refuses ${longest + 1} characters`, async () => {
    const before = bench.appliance.snapshot();
    const { status, body } = await callWith(longest + 1);
    expect([status, body]).toEqual([400, detailedErrorOf(400, 'FRAMEWORK_BAD_REQUEST')]);
    expect(bench.appliance.snapshot()).toEqual(before);
  });
}
