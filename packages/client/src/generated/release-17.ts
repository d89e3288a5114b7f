// Generated from spec/ by `npm run generate`. Do not edit.

import { type Answering, type ReleaseOptions, type UnknownAnswers, clientOf } from '../client-of.ts';
import type { LunaClient17 } from './clients.ts';
import { wires17 } from './wires-17.ts';

export * from '../shared.ts';

export type { LunaClient17 } from './clients.ts';
export type * from './operations-17.ts';
export type * from './schemas-17.ts';

/** A client of an appliance that speaks release 17; see `createLunaClient`. */
export function createLunaClient17<U extends UnknownAnswers = 'throw'>(
  options: ReleaseOptions<U>,
): Answering<LunaClient17, U> {
  return clientOf('17', wires17, options);
}

export { createLunaClient17 as createLunaClient };
