/** The software of a new appliance: its own, and nothing else. */
import { ownSoftware, type Packages } from './packages.ts';

export function initialPackages(version: string): Packages {
  return { files: [], installed: [{ id: ownSoftware, version }], upgrades: [] };
}
