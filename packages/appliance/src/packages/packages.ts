/** Software of the appliance: what was handed over, what is installed, and which upgrades are applied. */

export interface Packages {
  readonly files: readonly PackageFile[];
  readonly installed: readonly InstalledPackage[];
  readonly upgrades: readonly Upgrade[];
}

export interface PackageFile {
  /** Its file name. */
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** False for one that was only verified. */
  readonly installed: boolean;
}

export interface InstalledPackage {
  readonly id: string;
  readonly version: string;
}

export interface Upgrade {
  readonly id: string;
  /** What it permits. */
  readonly name: string;
}

/** The package that is the appliance's own software. */
export const ownSoftware = 'lunasa';
