// The length of the texts in paths: the bounds of each parameter as literals, in an operation that has it.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newestRelease } from '@lunarest/contract';
import { detailedErrorOf } from '../../answers/answers.ts';
import { operationRows } from '../../requests/contract-document.ts';
import { validRequest } from '../../requests/valid-request.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { call, openCookie, type RawAnswer } from '../../target/call.ts';

const operations = new Map(operationRows(newestRelease));

describe.each([
  ['getRole', 'roleid', 64],
  ['getTask', 'taskid', 32],
  ['performTaskAction', 'actionid', 32],
  ['getNtlsClient', 'clientid', 128],
  ['getNtlsClientLink', 'linkid', 32],
  ['getDiskPartition', 'id', 64],
  ['getSensor', 'sensorid', 64],
  ['getService', 'serviceid', 12],
  ['performServiceAction', 'actionid', 10],
  ['getUpgrade', 'upgradeid', 64],
  ['performBackupAction', 'backupid', 64],
  ['getHsmPolicy', 'policyid', 32],
  ['getPed', 'pedid', 32],
  ['getHsmRole', 'roleid', 32],
  ['getStcClient', 'clientid', 32],
  ['getIndirectChallenge', 'challengeid', 32],
  ['getPartitionObject', 'objectid', 32],
  ['getSmk', 'smkid', 32],
  ['performNetworkAction', 'actionid', 32],
  ['getNetworkDevice', 'deviceid', 32],
  ['performNetworkDeviceAction', 'actionid', 32],
  ['getTrafficClass', 'classid', 32],
  ['deleteRoute', 'routeid', 64],
  ['performMeasurementAction', 'actionid', 32],
  ['getNtpServer', 'serverid', 64],
  ['performNtpAction', 'actionid', 32],
  ['getSyslogLog', 'logid', 32],
  ['performSnmpTrapAction', 'actionid', 32],
  ['getSnmpTrap', 'trapid', 64],
  ['getSnmpUser', 'userid', 31],
  ['getSnmpNotification', 'notificationid', 64],
  ['getUser', 'userid', 32],
  ['performUserAction', 'actionid', 32],
])('%s with %s', (id, parameter, longest) => {
  let bench: Bench;
  let cookie: { readonly cookie: string };
  beforeEach(async () => {
    bench = await startBench();
    cookie = await openCookie(bench.url);
  });

  function callWith(value: string): Promise<RawAnswer> {
    const operation = operations.get(id);
    if (operation === undefined) throw new Error(`the contract has no operation ${id}`);
    const example = validRequest(newestRelease, operation);
    const values = { ...example.pathValues, [parameter]: value };
    return call(bench.url, {
      method: example.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
      headers: { ...example.headers, ...cookie },
      ...(example.text === undefined ? {} : { body: example.text }),
    });
  }

  test.each([1, longest])('accepts %i characters', async (length) => {
    const { status, body } = await callWith('a'.repeat(length));
    expect([status >= 400, Object(body).id]).not.toEqual([true, 'FRAMEWORK_BAD_REQUEST']);
  });

  test(`refuses ${longest + 1} characters`, async () => {
    const before = bench.appliance.snapshot();
    const { status, body } = await callWith('a'.repeat(longest + 1));
    expect([status, body]).toEqual([400, detailedErrorOf(400, 'FRAMEWORK_BAD_REQUEST')]);
    expect(bench.appliance.snapshot()).toEqual(before);
  });
});
