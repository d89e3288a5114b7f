// What the appliance around the HSM refuses, without counting it.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords } from '@lunarest/server';
import { refusal } from '../harness/answers.ts';
import { startBench } from '../harness/bench.ts';
import { type RefusalRow, testRefusals } from '../harness/refusal-table.ts';
import { loginHsmSo } from '../harness/steps.ts';
import type { TargetClient } from '../harness/target-client.ts';

const noSuchService = { status: 404, id: 'APPLIANCE_SERVICE_DOES_NOT_EXIST' };
const actionFailed = { status: 400, id: 'APPLIANCE_SERVICE_ACTION_FAILED' };
const noResource = { status: 404, id: 'FRAMEWORK_NO_RESOURCE' };
const badRequest = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const noSo = { status: 400, id: 'APPLIANCE_REQUIRE_SO_LOGIN' };
const notAuthentic = { status: 400, id: 'PACKAGE_AUTHCODE_INVALID' };
const noLicence = { status: 400, id: 'UPGRADE_UPLOADED_LICENSE_INVALID' };
const badName = { status: 400, id: 'APPLIANCE_FILENAME_NOT_VALID' };
const noFile = { status: 404, id: 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' };
const authCode = 'AbCdEf/123456789';
const licence = '621000099-000 20 partitions';
const text = `package: lunasa\nversion: 7.9.1\nauthcode: ${authCode}\n`;

function form(parts: Readonly<Record<string, string | File>>): FormData {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return body;
}
const file = new File([text], 'a.spkg');
const asSo = (client: TargetClient) => loginHsmSo(client);
const cluster = (password: string) => ({
  body: { authentication: [{ type: 'SO' as const, password }], clusterLabel: 'example' },
});

const rows: readonly RefusalRow[] = [
  [
    'an unknown action',
    {
      attempt: (client) => client.performApplianceAction({ actionid: 'halt' }),
      status: 404,
      id: 'APPLIANCE_ACTION_DOES_NOT_EXIST',
    },
  ],
  [
    'an unknown disk partition',
    { attempt: (client) => client.getDiskPartition({ id: 'tmp' }), ...noResource },
  ],
  ['an unknown sensor', { attempt: (client) => client.getSensor({ sensorid: 'fan-9' }), ...noResource }],
  [
    'a look at an unknown service',
    { attempt: (client) => client.getService({ serviceid: 'telnet' }), ...noSuchService },
  ],
  [
    'a service that every object has',
    { attempt: (client) => client.getService({ serviceid: 'constructor' }), ...noSuchService },
  ],
  [
    'a change of an unknown service',
    {
      attempt: (client) => client.changeService({ serviceid: 'telnet', body: { onBoot: true } }),
      ...noSuchService,
    },
  ],
  [
    'an action of an unknown service',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'telnet', actionid: 'start' }),
      ...noSuchService,
    },
  ],
  [
    'an unknown action of a service',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'ntls', actionid: 'pause' }),
      status: 404,
      id: 'APPLIANCE_SERVICE_ACTION_INVALID',
    },
  ],
  [
    'to stop the web server',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'webserver', actionid: 'stop' }),
      ...actionFailed,
    },
  ],
  [
    'to stop the network',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'network', actionid: 'stop' }),
      ...actionFailed,
    },
  ],
  [
    'to start the service cluster without a cluster',
    {
      attempt: (client) => client.performServiceAction({ serviceid: 'cluster', actionid: 'start' }),
      ...actionFailed,
    },
  ],
  [
    'to restart the service cluster without a cluster',
    {
      attempt: (client) =>
        client.performServiceAction({ serviceid: 'cluster', actionid: 'restart', body: { force: false } }),
      ...actionFailed,
    },
  ],
  [
    'an SSH cipher that it does not have',
    {
      attempt: (client) => client.changeSsh({ body: { cipherList: 'aes256-ctr:rot13' } }),
      status: 400,
      id: 'SSH_FAILED_TO_SET_CIPHERS',
    },
  ],
  [
    'an empty place in the list of SSH ciphers',
    {
      attempt: (client) => client.changeSsh({ body: { cipherList: 'aes256-ctr:' } }),
      status: 400,
      id: 'SSH_FAILED_TO_SET_CIPHERS',
    },
  ],
  [
    'SSH on the port of the web server',
    {
      attempt: (client) => client.changeSsh({ body: { port: 8443 } }),
      status: 400,
      id: 'SSH_OPERATION_FAILED',
    },
  ],
  [
    'SSH on the port of NTLS',
    {
      attempt: (client) => client.changeSsh({ body: { port: 1792 } }),
      status: 400,
      id: 'SSH_OPERATION_FAILED',
    },
  ],
  [
    'SSH on a port below 1024',
    { attempt: (client) => client.changeSsh({ body: { port: 1023 } }), ...badRequest },
  ],
  [
    'SSH on no device',
    { attempt: (client) => client.changeSsh({ body: { networkDevices: [] } }), ...badRequest },
  ],
  [
    'an unknown action of SSH',
    { attempt: (client) => client.performSshAction({ actionid: 'start' }), ...noResource },
  ],
  [
    'a cipher suite that the web server does not have',
    { attempt: (client) => client.changeWebServer({ body: { cipherList: 'RC4-MD5' } }), ...badRequest },
  ],
  [
    'a device that the web server does not have',
    { attempt: (client) => client.changeWebServer({ body: { netDevice: 'eth9' } }), ...badRequest },
  ],
  [
    'severity beyond 100',
    { attempt: (client) => client.changeBlocklist({ body: { severity: 101 } }), ...badRequest },
  ],
  [
    'an unknown upgrade',
    { attempt: (client) => client.getUpgrade({ upgradeid: '621000099-000' }), ...noResource },
  ],
  [
    'a package without the SO',
    { attempt: (client) => client.createPackageFile({ body: form({ file, authCode }) }), ...noSo },
  ],
  [
    'a package that is DES3 and EVP at once',
    {
      attempt: (client) =>
        client.createPackageFile({ body: form({ file, authCode, useDes3: 'true', useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a package with another authcode',
    {
      attempt: (client) =>
        client.createPackageFile({ body: form({ file, authCode: 'AbCdEf/123456780', useEvp: 'true' }) }),
      ...notAuthentic,
    },
  ],
  [
    'a package that is none',
    {
      attempt: (client) =>
        client.createPackageFile({
          body: form({ file: new File(['text'], 'a.spkg'), authCode, useEvp: 'true' }),
        }),
      ...notAuthentic,
    },
  ],
  [
    'a package under another name',
    {
      attempt: (client) =>
        client.createPackageFile({
          body: form({ file: new File([text], 'a.zip'), authCode, useEvp: 'true' }),
        }),
      ...badName,
    },
  ],
  [
    'a package that is not in the home directory',
    {
      attempt: (client) => client.createPackageFile({ body: { file: 'a.spkg', authCode, useEvp: true } }),
      ...noFile,
    },
  ],
  [
    'a form without an authcode',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form without a file',
    {
      attempt: (client) => client.createPackageFile({ body: form({ authCode, useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form with a field that nobody knows',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, authCode, force: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form whose truth value is none',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, authCode, useEvp: 'yes' }) }),
      ...badRequest,
    },
  ],
  ['an upgrade without the SO', { attempt: (client) => client.createUpgrade({ body: licence }), ...noSo }],
  [
    'an upgrade that is no licence',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: 'text' }), ...noLicence },
  ],
  [
    'an upgrade without content',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: '' }), ...noLicence },
  ],
  [
    'an upgrade twice',
    {
      given: async (client) => {
        await asSo(client);
        await client.createUpgrade({ body: licence });
      },
      attempt: (client) => client.createUpgrade({ body: licence }),
      status: 400,
      id: 'UPGRADE_LICENSE_ALREADY_APPLIED',
    },
  ],
  [
    'a licence under another name',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: 'a.txt' } }), ...badName },
  ],
  [
    'a licence whose name begins with a dot',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: '.a.lic' } }), ...badName },
  ],
  [
    'a licence that is not in the home directory',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: 'a.lic' } }), ...noFile },
  ],
  [
    'a cluster on an HSM that is not initialised',
    {
      scenario: 'factory',
      attempt: (client) => client.createCluster(cluster(hsmPasswords.so)),
      status: 400,
      id: 'HSMPLUGIN_HSM_NOT_INITIALIZED',
    },
  ],
  ['a cluster without a password', { attempt: (client) => client.createCluster(cluster('')), ...badRequest }],
  [
    'a second cluster',
    {
      given: (client) => client.createCluster(cluster(hsmPasswords.so)),
      attempt: (client) => client.createCluster(cluster(hsmPasswords.so)),
      status: 400,
      id: 'CLUSTER_ALREADY_EXISTS',
    },
  ],
  [
    'a look at an unknown cluster',
    {
      given: (client) => client.createCluster(cluster(hsmPasswords.so)),
      attempt: (client) => client.listClusterMembers({ clusterID: 'cluster-2' }),
      status: 404,
      id: 'CLUSTER_DOES_NOT_EXIST',
    },
  ],
];

testRefusals('the appliance refuses %s', rows);

describe.each(releases)('Release %s, where something inside fails,', (release) => {
  test.each([
    [
      'changeService',
      400,
      'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO',
      (client: TargetClient) => client.changeService({ serviceid: 'ntls', body: { onBoot: false } }),
    ],
    [
      'performSshAction',
      400,
      'SSH_FAILED_TO_RESET_CIPHERS',
      (client: TargetClient) => client.performSshAction({ actionid: 'resetCiphers' }),
    ],
    [
      'performSshAction',
      400,
      'SSH_OPERATION_FAILED',
      (client: TargetClient) => client.performSshAction({ actionid: 'keyRegenerate' }),
    ],
    [
      'createUpgrade',
      400,
      'UPGRADE_CONFIG_FILES_DO_NOT_EXIST',
      (client: TargetClient) => client.createUpgrade({ body: licence }),
    ],
  ] as const)('%s answers %i %s and changes nothing', async (operation, status, id, attempt) => {
    const bench = await startBench({ release });
    const client = bench.client();
    await asSo(client);
    const before = bench.appliance.snapshot();
    bench.appliance.setFault(operation, id);
    expect(await attempt(client)).toEqual(refusal(status, id));
    expect(bench.appliance.snapshot()).toEqual(before);
  });
});
