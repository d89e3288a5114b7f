// Room packages: software, licenses, configuration backups and clusters.
import {
  createCluster,
  createPackageFile,
  createUpgrade,
  getCluster,
  getConfig,
  getUpgrade,
  listClusterMembers,
  listPackageFiles,
  listPackages,
  listUpgrades,
  performBackupAction,
  type Upgrade,
} from '@lunarest/appliance/packages';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { timeText } from '../time-text.ts';
import { urlOf } from '../url-of.ts';
import { doneAnswer, workAnswer } from '../work-answer.ts';
import { sentLicense, sentPackage } from './sent-files.ts';

export const packageHandlers: Pick<
  NewestHandlers<Context>,
  | 'listPackageFiles'
  | 'createPackageFile'
  | 'listPackages'
  | 'listUpgrades'
  | 'createUpgrade'
  | 'getUpgrade'
  | 'getCluster'
  | 'getConfig'
  | 'createCluster'
  | 'listClusterMembers'
> = {
  listPackageFiles: (_request, context) =>
    context.perform(listPackageFiles, {}, (files) => ({
      status: 200,
      body: { packageFiles: files.map((file) => ({ ...file })) },
    })),

  createPackageFile: (request, context) => {
    const sent = sentPackage(request);
    if (sent === null) return { failure: 'FRAMEWORK_BAD_REQUEST' };
    const verifyOnly = request.query.VerifyOnly === 'true';
    return context.perform(createPackageFile, { ...sent, verifyOnly }, doneAnswer);
  },

  listPackages: (_request, context) =>
    context.perform(listPackages, {}, (packages) => ({
      status: 200,
      body: { packages: packages.map((one) => ({ ...one })) },
    })),

  listUpgrades: (_request, context) =>
    context.perform(listUpgrades, {}, (upgrades) => ({
      status: 200,
      body: { upgrades: upgrades.map(upgradeBody) },
    })),

  createUpgrade: (request, context) =>
    context.perform(createUpgrade, { source: sentLicense(request) }, (upgrade) => ({
      status: 204,
      headers: { Location: urlOfUpgrade(upgrade) },
    })),

  getUpgrade: ({ path }, context) =>
    context.perform(getUpgrade, path, (upgrade) => ({ status: 200, body: upgradeBody(upgrade) })),

  getCluster: (_request, context) =>
    context.perform(getCluster, {}, (cluster) => ({
      status: 200,
      body:
        cluster === null
          ? { state: 'none' }
          : {
              state: 'member',
              clusterID: cluster.id,
              clusterLabel: cluster.label,
              members: urlOf('listClusterMembers', { clusterID: cluster.id }),
            },
    })),

  getConfig: (_request, context) =>
    context.perform(getConfig, {}, (backups) => ({
      status: 200,
      body: {
        backups: backups.map(({ createdAt, ...backup }) => ({ ...backup, created: timeText(createdAt) })),
      },
    })),

  createCluster: ({ body }, context) => context.perform(createCluster, body, workAnswer),

  listClusterMembers: ({ path }, context) =>
    context.perform(listClusterMembers, path, (members) => ({
      status: 200,
      body: { members: members.map((member) => ({ ...member })) },
    })),
};

/** Backups can be restored from release 16 on. */
export const backupHandlers: Pick<NewestHandlers<Context>, 'performBackupAction'> = {
  performBackupAction: ({ path, body }, context) =>
    context.perform(performBackupAction, { ...path, ...body }, doneAnswer),
};

function upgradeBody(upgrade: Upgrade) {
  return { ...upgrade, url: urlOfUpgrade(upgrade) };
}

function urlOfUpgrade({ id }: Upgrade): string {
  return urlOf('getUpgrade', { upgradeid: id });
}
