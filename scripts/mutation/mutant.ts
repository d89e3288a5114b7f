// One fact of the contract, changed.
import type { Change } from './change.ts';

/**
 * Where the change is made: in the bundled contract of the newest release, from where it reaches the older ones through their
 * overlays; in the document of one older release, in what only that release has; or in an overlay itself.
 */
export type Site = 'contract' | { readonly release: string } | { readonly overlay: number };

export interface Mutant {
  /** For example `schema-maximum contract/components/parameters/HsmId/schema/maximum = 1`; stable as long as the place is. */
  readonly id: string;
  readonly site: Site;
  /** What is changed, `at` being the keys from the document to it. */
  readonly change: Change;
}
