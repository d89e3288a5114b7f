// Generated from spec/ by `npm run generate`. Do not edit.

import type { Release } from '@lunarest/contract';
import type { LunaClientExtras } from '../luna-client.ts';
import type { Operations14 } from './operations-14.ts';
import type { Operations17 } from './operations-17.ts';

export interface LunaClient14 extends Operations14, LunaClientExtras {}
export interface LunaClient17 extends Operations17, LunaClientExtras {}

interface LunaClients {
  '14': LunaClient14;
  '17': LunaClient17;
}

/** The client of a release. */
export type LunaClient<R extends Release = '17'> = LunaClients[R];
