// One fact of the contract, changed.
import type { Change } from './change.ts';

/**
 * The document to change: the bundled contract of the newest release, from which overlays derive the older
 * ones; the document of one older release, for parts that only it has; or an overlay itself.
 */
export type Site = 'contract' | { readonly release: string } | { readonly overlay: number };

export interface Mutant {
  /**
   * For example `schema-maximum contract/components/parameters/HsmId/schema/maximum = 1`; stable while the
   * place exists.
   */
  readonly id: string;
  readonly site: Site;
  /** The changed place, `at` being its keys from the document down. */
  readonly change: Change;
}
