// A value that shows a change: one document accepts it, and the other refuses it.
import { isArray, isObject, type Json } from '@lunarest/openapi';
import { type Edition, otherThan } from '../match/match.ts';
import type { Textuality } from '../walk/textuality.ts';
import { type Carrier, isSegment } from '../walk/within.ts';
import type { PreparedPair } from '../witness/prepare.ts';
import { findValue, keyOf, type Question } from '../witness/search.ts';
import type { NamedPair, ValueProof } from './proof.ts';
import { type Refusal, refusalAt } from './refusal-at.ts';
import { sideOf } from './sides.ts';

/** A value with the reason for the refusal of its part at the place of the change, or the reason for its absence. */
type ShowingValue =
  | { readonly value: Json; readonly because: string; readonly refusal: Refusal | undefined }
  | { readonly undecided: string };

/**
 * A value that shows the change. The proofs of all changes at the place share one value; a separate search follows only if
 * that value does not show this change.
 */
export function valueThatShows(
  proof: ValueProof,
  taker: Edition,
  pair: NamedPair,
  most: number | undefined,
): ShowingValue {
  const { shownBy } = proof;
  if (typeof shownBy !== 'object') return answerTo(proof, taker, pair, most);
  const shared = answerTo({ ...proof, shownBy: undefined }, taker, pair, most);
  if ('undecided' in shared) return shared;
  const refusal = refusalAt(proof, taker, pair)(shared.value);
  if (refusal !== undefined) return { ...shared, refusal };
  const own = answerTo(proof, taker, pair, most);
  // A property may be missing only together with others.
  return 'undecided' in own && 'property' in shownBy ? shared : own;
}

function answerTo(
  proof: ValueProof,
  taker: Edition,
  pair: NamedPair,
  most: number | undefined,
): ShowingValue {
  const { schemas } = proof.within;
  const refusal = refusalAt(proof, taker, pair);
  const asked = questionOf(proof, taker, pair);
  const shows = (value: Json) => asked.shows(value) && refusal(value) !== undefined;
  const bounded = most === undefined ? {} : { most };
  const question = { ...asked, shows, ...bounded };
  const local = [schemas?.base.pointer, schemas?.revision.pointer, proof.shownBy];
  const keyForAll = `${most ?? 'all'} ${keyOf(question)}`;
  const key = `${keyForAll} ${JSON.stringify(local)}`;
  const found = pair.answers.get(key) ?? pair.answers.get(keyForAll) ?? findValue(question);
  pair.answers.set('undecided' in found && found.isForAll === true ? keyForAll : key, found);
  return 'undecided' in found ? found : { ...found, refusal: refusal(found.value) };
}

/** The question for the search: a value of the whole that one document accepts and the other rejects. */
export function questionOf(
  { within, direction }: Pick<ValueProof, 'within' | 'direction'>,
  taker: Edition,
  pair: PreparedPair,
): Question & { readonly shows: (value: Json) => boolean } {
  const { carrier, steps } = within;
  const side = (document: Edition) => ({
    ...sideOf(carrier.whole[document], direction, pair),
    separator: carrier.separators?.[document],
  });
  return {
    takes: side(taker),
    refuses: side(otherThan(taker)),
    steps,
    textuality: carrier.textuality,
    typedParts: carrier.typedParts,
    samples: pair.samples,
    asked: pair.asked,
    shows: (value) => canBeSent(value, carrier) && pair.isExact(value),
  };
}

/** Whether the whole can have the value: a segment is not empty, and no text is written for null and for an empty list. */
function canBeSent(value: Json, carrier: Carrier): boolean {
  if (value === '') return !isSegment(carrier);
  const { textuality, field, typedParts = [] } = carrier;
  if (textuality === 'text' && field !== undefined) return isWritten(value);
  if (textuality === 'json' || !isObject(value)) return true;
  return Object.entries(value).every(
    ([name, member]) => typedParts.includes(name) || isWrittenWithin(member, textuality),
  );
}

function isWritten(value: Json): boolean {
  if (typeof value !== 'object') return true;
  const members = value === null ? [] : Object.values(value);
  return members.length > 0 && members.every(isWritten);
}

/** Whether a part of a form, or an element of XML, can have the value. */
function isWrittenWithin(value: Json, textuality: Textuality): boolean {
  if (isArray(value)) return value.length > 0 && value.every((item) => isWrittenWithin(item, textuality));
  return textuality !== 'form' || value !== null;
}
