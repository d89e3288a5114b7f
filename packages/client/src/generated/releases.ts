// Generated from spec/ by `npm run generate`. Do not edit.

import { wires14 } from './wires-14.ts';
import { wires17 } from './wires-17.ts';
import type { Release } from '@lunarest/contract';
import type { Wire } from '../operation.ts';

/** How each operation goes over the wire, by release. */
export const wires = {
  '14': wires14,
  '17': wires17,
} satisfies Readonly<Record<Release, Readonly<Record<string, Wire>>>>;
