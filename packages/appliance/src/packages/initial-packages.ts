/** The software of a new appliance: only its own. */
import { ownSoftware, type Packages } from './packages.ts';

export function initialPackages(version: string): Packages {
  return { files: [], installed: [{ id: ownSoftware, version }], upgrades: [] };
}
