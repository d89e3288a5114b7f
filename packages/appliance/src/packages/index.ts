/** Room packages: software packages, upgrades, backups of the configuration, clusters. */
export { createCluster } from './create-cluster.ts';
export { type CreatePackageFileInput, createPackageFile } from './create-package-file.ts';
export { createUpgrade } from './create-upgrade.ts';
export { getCluster, listClusterMembers } from './get-cluster.ts';
export { getConfig } from './get-config.ts';
export type { FileSource } from './home-file.ts';
export { getUpgrade, listPackageFiles, listPackages, listUpgrades } from './list-packages.ts';
export type { Upgrade } from './packages.ts';
export { performBackupAction } from './perform-backup-action.ts';
