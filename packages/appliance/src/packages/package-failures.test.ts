/** Every refusal of the package operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { hsmPasswords } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo } from '../testing/steps.ts';
import { createCluster } from './create-cluster.ts';
import { createPackageFile } from './create-package-file.ts';
import { createUpgrade } from './create-upgrade.ts';
import { listClusterMembers } from './get-cluster.ts';
import type { FileSource } from './home-file.ts';
import { getUpgrade } from './list-packages.ts';
import { performBackupAction } from './perform-backup-action.ts';

const sent = (name: string, text: string): FileSource => ({ kind: 'sent', name, content: btoa(text) });
const home = (name: string): FileSource => ({ kind: 'home', name });
const authCode = 'AbCdEf/123456789';
const packageText = `package: lunasa\nversion: 7.9.1\nauthcode: ${authCode}`;
const evp = { authCode, useEvp: true, verifyOnly: true };
const upgrade = { source: sent('a.lic', '621000099-000 20 partitions') };
const proof = (password: string) => ({
  authentication: [{ type: 'SO', password }] as const,
  clusterLabel: 'example',
});
const restore = { backupid: 'config-1', actionid: 'restore', service: 'snmp' };

const reachable = {
  createPackageFile: {
    APPLIANCE_FILENAME_NOT_VALID: [
      'demo',
      (bench) => bench.failure(createPackageFile, { ...evp, source: home('.a.spkg') }),
    ],
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) =>
        bench.failure(createPackageFile, { ...evp, useEvp: false, source: sent('a.spkg', packageText) }),
    ],
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(createPackageFile, { ...evp, useDes3: true, source: home('a.spkg') }),
    ],
    PACKAGE_AUTHCODE_INVALID: [
      'demo',
      (bench) => bench.failure(createPackageFile, { ...evp, source: sent('a.spkg', `${packageText}0`) }),
    ],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(createPackageFile, { ...evp, source: home('a.spkg') }),
    ],
  } satisfies Reachable<typeof createPackageFile>,
  createUpgrade: {
    APPLIANCE_FILENAME_NOT_VALID: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(createUpgrade, { source: home('a.lic ') });
      },
    ],
    APPLIANCE_REQUIRE_SO_LOGIN: ['demo', (bench) => bench.failure(createUpgrade, upgrade)],
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(createUpgrade, { source: home('a.lic') });
      },
    ],
    UPGRADE_LICENSE_ALREADY_APPLIED: [
      'demo',
      (bench) => {
        loginSo(bench);
        bench.output(createUpgrade, upgrade);
        return bench.failure(createUpgrade, upgrade);
      },
    ],
    UPGRADE_UPLOADED_LICENSE_INVALID: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(createUpgrade, { source: sent('a.lic', '621000099-000 ') });
      },
    ],
  } satisfies Reachable<typeof createUpgrade>,
  getUpgrade: {
    FRAMEWORK_NO_RESOURCE: ['demo', (bench) => bench.failure(getUpgrade, { upgradeid: '621000099-000' })],
  } satisfies Reachable<typeof getUpgrade>,
  createCluster: {
    CLUSTER_ALREADY_EXISTS: [
      'demo',
      (bench) => {
        bench.output(createCluster, proof(hsmPasswords.so));
        return bench.failure(createCluster, proof(hsmPasswords.so));
      },
    ],
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(createCluster, proof(''))],
    HSMPLUGIN_HSM_NOT_INITIALIZED: ['factory', (bench) => bench.failure(createCluster, proof('x'))],
    HSMPLUGIN_INCORRECT_PASSWORD: ['demo', (bench) => bench.failure(createCluster, proof('x'))],
  } satisfies Reachable<typeof createCluster>,
  listClusterMembers: {
    CLUSTER_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(listClusterMembers, { clusterID: 'cluster-1' }),
    ],
  } satisfies Reachable<typeof listClusterMembers>,
  performBackupAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, actionid: 'delete' }),
    ],
    SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, backupid: 'config-4' }),
    ],
    SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, backupid: 'config-2' }),
    ],
    SYSCONF_CONFIG_FILE_NAME_MISSING: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, backupid: 'config-0' }),
    ],
    SYSCONF_CONFIG_SERVICE_NAME_INVALID: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, service: 'constructor' }),
    ],
    SYSCONF_CONFIG_SERVICE_RUNNING: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, service: 'ntp' }),
    ],
    SYSCONF_CONFIG_VERSION_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(performBackupAction, { ...restore, backupid: 'config-3' }),
    ],
  } satisfies Reachable<typeof performBackupAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
