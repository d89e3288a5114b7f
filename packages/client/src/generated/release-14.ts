// Generated from spec/ by `npm run generate`. Do not edit.

import { type Answering, type ReleaseOptions, type UnknownAnswers, clientOf } from '../client-of.ts';
import type { LunaClient14 } from './clients.ts';
import { wires14 } from './wires-14.ts';

export * from '../shared.ts';

export type { LunaClient14 } from './clients.ts';
export type * from './operations-14.ts';
export type * from './schemas-14.ts';

/** A client of an appliance that speaks release 14; see `createLunaClient`. */
export function createLunaClient14<U extends UnknownAnswers = 'throw'>(
  options: ReleaseOptions<U>,
): Answering<LunaClient14, U> {
  return clientOf('14', wires14, options);
}

export { createLunaClient14 as createLunaClient };
