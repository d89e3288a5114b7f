// The document whose messages a side sends, and the schemas of a document as validators apply them.
import type { Witness } from '@lunarest/findings';
import { type Json, type Located, valueAt } from '@lunarest/openapi';
import type { Edition } from '../match/match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { PreparedPair } from '../witness/prepare.ts';
import type { Side } from '../witness/search.ts';
import type { Claim, Proof } from './proof.ts';

export const sides = ['clients', 'servers'] as const;

/**
 * Old clients send what the base accepts; old servers answer what the base allows, and clients receive what
 * the revision allows. Where the server asks, the two change places.
 */
export function takerOf({ proof, isTurned }: Claim, side: Witness['breaks']): Edition {
  const isOfBase = (proof.direction === 'request') === (side === 'clients');
  return isOfBase !== isTurned ? 'base' : 'revision';
}

/** The schema in the document prepared for the direction. */
export function sideOf(view: SchemaView, direction: Proof['direction'], pair: PreparedPair): Side {
  const [written] = view.written;
  const pointer = written === undefined || written.value === true ? undefined : written.pointer;
  return { document: pair.document(view.root, direction), pointer };
}

/** The schema as its prepared document has it, or undefined for one that is composed of several. */
export function writtenSide(
  { root, written, pointer }: SchemaView,
  direction: Proof['direction'],
  pair: PreparedPair,
): Located<Json> | undefined {
  const [only, ...others] = written;
  if (only === undefined || others.length > 0) return undefined;
  const { root: prepared } = pair.document(root, direction);
  if (only.value === true) return { root: prepared, value: true, pointer };
  const value = valueAt(root, only.pointer) === only.value ? valueAt(prepared, only.pointer) : undefined;
  return value === undefined ? undefined : { root: prepared, value, pointer: only.pointer };
}
