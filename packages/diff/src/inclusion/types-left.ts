// The types that the rules of a case leave.
import type { Part } from './rule.ts';
import { everyType, type Types } from './type-set.ts';

/** The types among `types` that the rules leave. */
export function typesLeft(parts: readonly Part[], types: Types = everyType): Types {
  let left = types;
  for (const part of parts) if (part.kind === 'types') left &= part.types;
  return left;
}
