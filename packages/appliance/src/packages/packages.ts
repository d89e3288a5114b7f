/** Software of the appliance: uploaded packages, installed packages and applied upgrades. */

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
  /** False for a package that was only verified. */
  readonly installed: boolean;
}

export interface InstalledPackage {
  readonly id: string;
  readonly version: string;
}

export interface Upgrade {
  readonly id: string;
  /** The features that it permits. */
  readonly name: string;
}

/** The package that is the appliance's own software. */
export const ownSoftware = 'lunasa';
