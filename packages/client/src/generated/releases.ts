// Generated from spec/ by `npm run generate`. Do not edit.

import { wires14 } from './operations-14.ts';
import { wires17 } from './operations-17.ts';
import type { Release } from '@lunarest/contract';
import type { Wire } from '../operation.ts';

export type * as operations14 from './operations-14.ts';
export type * as operations17 from './operations-17.ts';

/** How each operation goes over the wire, by release. */
export const wires = {
  '14': wires14,
  '17': wires17,
} satisfies Readonly<Record<Release, Readonly<Record<string, Wire>>>>;
