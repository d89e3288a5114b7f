// Generated from spec/ by `npm run generate`. Do not edit.

import type { Handlers14 } from './handlers-14.ts';
import type { Handlers17 } from './handlers-17.ts';
import { operations14, unmatched14 } from './operations-14.ts';
import { operations17, unmatched17 } from './operations-17.ts';

/** A version of the API. */
export type Release = '14' | '17';

export const releases = ['14', '17'] as const satisfies readonly Release[];

/** The release that an empty or missing version means. */
export const newestRelease = '17' satisfies Release;

export type NewestRelease = typeof newestRelease;

/** The release of the last overlay in the chain. */
export const oldestRelease = '14' satisfies Release;

/** The handlers that a server must implement, by release. */
export interface HandlersByRelease<Context> {
  readonly '14': Handlers14<Context>;
  readonly '17': Handlers17<Context>;
}

export type NewestHandlers<Context> = HandlersByRelease<Context>[NewestRelease];

export const operationTables = {
  '14': operations14,
  '17': operations17,
} as const;

export const unmatched = {
  '14': unmatched14,
  '17': unmatched17,
} as const;
