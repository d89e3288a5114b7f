/** Packages of the appliance: uploaded files, and the software that they install. */
import { requireHsmSo } from '../auth/require-login.ts';
import { refuseMore } from '../capacity.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { type FileSource, type NoFile, readFile } from './home-file.ts';

/** Software of the appliance: uploaded packages, installed packages and applied upgrades. */
export interface Packages {
  readonly files: readonly PackageFile[];
  readonly installed: readonly InstalledPackage[];
  readonly upgrades: readonly Upgrade[];
}

export interface PackageFile {
  /** The file name. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** False for a package that was only verified, and is not installed. */
  readonly installed: boolean;
}

export interface InstalledPackage {
  readonly id: string;
  readonly version: string;
}

export interface Upgrade {
  readonly id: string;
  /** The features that the upgrade permits. */
  readonly name: string;
}

/** The package that is the appliance's own software. */
const ownSoftware = 'lunasa';

/** The software of a new appliance. */
export function initialPackages(version: string): Packages {
  return { files: [], installed: [{ id: ownSoftware, version }], upgrades: [] };
}

/** The text that the simulation accepts as a secure package, which only the vendor can build. */
interface SimulatedPackage {
  readonly id: string;
  readonly version: string;
  readonly authCode: string;
}

const lines =
  /^package: (?<id>[\w.-]{1,255})\r?\nversion: (?<version>[\w.-]{1,255})\r?\nauthcode: (?<authCode>[A-Za-z0-9/]{16})\s*$/;

/** @returns null for any other text */
export function readPackage(text: string): SimulatedPackage | null {
  const { id, version, authCode } = lines.exec(text)?.groups ?? {};
  return id === undefined || version === undefined || authCode === undefined
    ? null
    : { id, version, authCode };
}

/** The text that the simulation accepts as a license file: the number of the upgrade, and the permitted features. */
const line = /^(?<id>\d{9}-\d{3}) (?<name>\S.{0,254})$/;

/** @returns null for any other text */
export function readLicense(text: string): Upgrade | null {
  const { id, name } = line.exec(text.trimEnd())?.groups ?? {};
  return id === undefined || name === undefined ? null : { id, name };
}

export const listPackageFiles: Operation<unknown, readonly PackageFile[], never> = (state) =>
  done(state, state.packages.files);

/** Lists the installed packages. */
export const listPackages: Operation<unknown, readonly InstalledPackage[], never> = (state) =>
  done(state, state.packages.installed);

export const listUpgrades: Operation<unknown, readonly Upgrade[], never> = (state) =>
  done(state, state.packages.upgrades);

export const getUpgrade: Operation<{ readonly upgradeid: string }, Upgrade, 'FRAMEWORK_NO_RESOURCE'> = (
  state,
  { upgradeid },
) => {
  const upgrade = state.packages.upgrades.find(({ id }) => id === upgradeid);
  return upgrade === undefined ? refused('FRAMEWORK_NO_RESOURCE') : done(state, upgrade);
};

export interface CreatePackageFileInput {
  readonly source: FileSource;
  readonly authCode: string;
  readonly useDes3?: boolean;
  /** Needs no HSM SO. */
  readonly useEvp?: boolean;
  readonly verifyOnly: boolean;
}

type Failure = NoFile | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_BAD_REQUEST' | 'PACKAGE_AUTHCODE_INVALID';

/** Verifies a secure package and, by default, installs it. */
export const createPackageFile: Operation<CreatePackageFileInput, null, Failure> = (state, input) => {
  const { source, authCode, useDes3 = false, useEvp = false, verifyOnly, caller } = input;
  if (useDes3 && useEvp) return refused('FRAMEWORK_BAD_REQUEST', 'DES3 and EVP exclude each other.');
  if (!useEvp && requireHsmSo(state, caller) !== null) return refused('APPLIANCE_REQUIRE_SO_LOGIN');
  const file = readFile(state, source, '.spkg', caller);
  if (!file.ok) return file;
  const { name, text } = file.value;
  const opened = readPackage(text);
  if (opened?.authCode !== authCode) return refused('PACKAGE_AUTHCODE_INVALID');
  const excess = refuseExcess(state, name, verifyOnly ? null : opened);
  if (excess !== null) return excess;
  const installed = !verifyOnly || isInstalled(state, opened);
  const verified = withFile(state, { id: name, size: text.length, installed });
  return done(verifyOnly ? verified : withInstalled(verified, opened), null);
};

function isInstalled({ packages }: ApplianceState, { id, version }: SimulatedPackage): boolean {
  return packages.installed.some((one) => one.id === id && one.version === version);
}

/** Refuses files and packages beyond the upper bounds; a replacement does not count. */
function refuseExcess(
  { packages }: ApplianceState,
  file: string,
  installed: SimulatedPackage | null,
): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  const files = packages.files.filter(({ id }) => id !== file);
  const others = packages.installed.filter(({ id }) => id !== installed?.id);
  return refuseMore('package files', files) ?? (installed && refuseMore('packages', others));
}

function withFile(state: ApplianceState, file: PackageFile): ApplianceState {
  const others = state.packages.files.filter(({ id }) => id !== file.id);
  return { ...state, packages: { ...state.packages, files: [...others, file] } };
}

function withInstalled(state: ApplianceState, { id, version }: SimulatedPackage): ApplianceState {
  const others = state.packages.installed.filter((one) => one.id !== id);
  const packages = { ...state.packages, installed: [...others, { id, version }] };
  return id === ownSoftware
    ? { ...state, packages, system: { ...state.system, version } }
    : { ...state, packages };
}
