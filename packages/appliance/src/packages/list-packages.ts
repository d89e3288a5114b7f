/** Lists package files, installed packages and applied upgrades, and shows one of them. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { InstalledPackage, PackageFile, Upgrade } from './packages.ts';

export const listPackageFiles: Operation<unknown, readonly PackageFile[], never> = (state) =>
  done(state, state.packages.files);

export const listPackages: Operation<unknown, readonly InstalledPackage[], never> = (state) =>
  done(state, state.packages.installed);

export const listUpgrades: Operation<unknown, readonly Upgrade[], never> = (state) =>
  done(state, state.packages.upgrades);

export interface UpgradePath {
  readonly upgradeid: string;
}

export const getUpgrade: Operation<UpgradePath, Upgrade, 'FRAMEWORK_NO_RESOURCE'> = (
  state,
  { upgradeid },
) => {
  const upgrade = state.packages.upgrades.find(({ id }) => id === upgradeid);
  return upgrade === undefined ? refused('FRAMEWORK_NO_RESOURCE') : done(state, upgrade);
};
