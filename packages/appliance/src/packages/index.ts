/** Room packages: software packages, upgrades, backups of the configuration, clusters. */

export { getConfig } from './backup.ts';
export { getCluster, listClusterMembers } from './cluster.ts';
export { createCluster } from './create-cluster.ts';
export { createUpgrade } from './create-upgrade.ts';
export type { FileSource } from './home-file.ts';
export {
  type CreatePackageFileInput,
  createPackageFile,
  getUpgrade,
  listPackageFiles,
  listPackages,
  listUpgrades,
  type Upgrade,
} from './packages.ts';
export { performBackupAction } from './perform-backup-action.ts';
