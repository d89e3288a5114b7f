// Refutes claims: a proof that the documents allow the same values at the place, or in the whole message.
import type { Witness } from '@lunarest/findings';
import { isObject, type Json, type JsonObject, type Located, valueAt } from '@lunarest/openapi';
import { literalAt } from '../inclusion/plain-keywords.ts';
import { withoutParts } from '../inclusion/without-parts.ts';
import { type Edition, otherThan } from '../match/match.ts';
import { textualityAt } from '../walk/textuality.ts';
import { isSegment, type Within } from '../walk/within.ts';
import type { Claim, NamedPair, ValueProof } from './proof.ts';
import { areAcceptedTexts } from './refute-texts.ts';
import { sideOf, takerOf, writtenSide } from './sides.ts';

/**
 * Whether the schemas at the place, or the whole ones around it, are proved to allow the side everything as before. Schemas that the
 * validator cannot compile prove nothing.
 */
export function isRefuted(...given: Parameters<typeof allowsAsBefore>): boolean {
  try {
    return allowsAsBefore(...given);
  } catch {
    return false;
  }
}

function allowsAsBefore(
  claim: Claim,
  side: Witness['breaks'],
  which: 'schemas' | 'whole',
  pair: NamedPair,
): boolean {
  const { proof } = claim;
  if (proof.kind !== 'value' || proof.refutedBy === undefined) return false;
  const { carrier, schemas } = proof.within;
  const compared = which === 'whole' ? carrier.whole : schemas;
  if (compared === undefined) return false;
  const taker = takerOf(claim, side);
  const inner = sendable(writtenSide(compared[taker], proof.direction, pair), proof.within, which);
  const outer = writtenSide(compared[otherThan(taker)], proof.direction, pair);
  if (inner === undefined || outer === undefined) return false;
  const texts = { schemas: compared, isWhole: which === 'whole', taker };
  if (areAcceptedTexts(inner, outer, proof, texts, pair)) return true;
  if (which === 'schemas' && isListedInVain(proof, taker, pair)) return true;
  if (proof.shownBy === 'several alternatives') return areExclusiveAnyway(outer, pair);
  if (proof.refutedBy === 'equality') return pair.isIncluded(inner, outer) && pair.isIncluded(outer, inner);
  // Changes within the parts are separate claims.
  return pair.isIncluded(inner, which === 'schemas' ? withoutParts(outer, inner) : outer);
}

/**
 * The schema without what cannot be sent: the empty text as a segment of a path, and an empty list, which leaves nothing of a
 * parameter or a part of a form.
 */
function sendable(
  schema: Located<Json> | undefined,
  { carrier, steps }: Within,
  which: 'schemas' | 'whole',
): Located<Json> | undefined {
  if (schema === undefined) return undefined;
  const taken = which === 'whole' ? [] : steps;
  const textuality = textualityAt({ carrier, steps: taken });
  const leavesNothing = textuality === 'part' || (textuality === 'text' && carrier.field !== undefined);
  const nonEmpty: readonly JsonObject[] = [
    ...(isSegment(carrier) && taken.length === 0 ? [{ minLength: 1 }] : []),
    ...(leavesNothing && mayBeList(schema) ? [{ minItems: 1 }] : []),
  ];
  return nonEmpty.length === 0 ? schema : { ...schema, value: { allOf: [schema.value, ...nonEmpty] } };
}

function mayBeList({ value }: Located<Json>): boolean {
  return !isObject(value) || value.type === undefined || [value.type].flat().includes('array');
}

/** Whether the document that lists the value refuses it by another keyword. */
function isListedInVain(
  { shownBy, within, direction }: ValueProof,
  taker: Edition,
  pair: NamedPair,
): boolean {
  const view = within.schemas?.[taker];
  if (view === undefined || typeof shownBy !== 'object' || !('listed' in shownBy)) return false;
  const { document, pointer } = sideOf(view, direction, pair);
  const listed = valueAt(document.root, shownBy.listedAt[taker]);
  return listed !== undefined && pointer !== undefined && !document.fits(pointer, listed);
}

/** Whether no value fits several alternatives of `oneOf`, so that `anyOf` is equivalent. */
function areExclusiveAnyway(schema: Located<Json>, pair: NamedPair): boolean {
  const reference = isObject(schema.value) ? (schema.value.$ref ?? null) : null;
  const { value, ...place } = literalAt(reference, schema) ?? schema;
  if (!isObject(value) || value.oneOf === undefined || value.anyOf !== undefined) return false;
  const { oneOf, ...rest } = value;
  return pair.isIncluded({ ...place, value: { ...rest, anyOf: oneOf } }, { ...place, value });
}
