// Generated from spec/ by `npm run generate`. Do not edit.

import { type ReleaseOptions, clientOf } from '../client-of.ts';
import type { LunaClient17 } from './clients.ts';
import { wires17 } from './wires-17.ts';

export * from '../shared.ts';

export type { LunaClient17 } from './clients.ts';
export type * from './operations-17.ts';

/** A client of an appliance that speaks release 17; see `createLunaClient`. */
export function createLunaClient17(options: ReleaseOptions): LunaClient17 {
  // The table has the operations of the type, since both are generated from the release.
  return clientOf('17', wires17, options) as unknown as LunaClient17;
}

export { createLunaClient17 as createLunaClient };
