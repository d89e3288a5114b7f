/** Lists package files, installed packages and applied upgrades. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { InstalledPackage, PackageFile, Upgrade } from './packages.ts';

export const listPackageFiles: Operation<unknown, readonly PackageFile[], never> = (state) =>
  done(state, state.packages.files);

export const listPackages: Operation<unknown, readonly InstalledPackage[], never> = (state) =>
  done(state, state.packages.installed);

export const listUpgrades: Operation<unknown, readonly Upgrade[], never> = (state) =>
  done(state, state.packages.upgrades);
