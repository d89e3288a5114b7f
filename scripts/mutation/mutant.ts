// A contract in which one fact has been changed.

import type { JsonObject } from '@lunarest/openapi';

/** Where the change was made: in the bundled contract of the newest release, or in the overlay of an older one. */
export type Site = 'contract' | 'overlay';

export interface Mutant {
  /** For example `schema-maximum #/components/parameters/HsmId/schema/maximum`; stable as long as the place is. */
  readonly id: string;
  readonly operator: string;
  readonly site: Site;
  /** Keys from the document (or overlay) to the change. */
  readonly path: readonly (string | number)[];
  /** The changed bundled contract, or the changed overlay. */
  readonly document: JsonObject;
}
