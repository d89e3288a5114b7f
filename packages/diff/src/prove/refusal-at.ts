// The reason for which the part of a value at the place of a change is refused.
import type { Json } from '@lunarest/openapi';
import { type Edition, otherThan } from '../match/match.ts';
import { isText } from '../walk/textuality.ts';
import { firstOf } from '../witness/lazy.ts';
import { type Part, partsAt } from '../witness/parts-at.ts';
import type { PreparedPair } from '../witness/prepare.ts';
import type { Side } from '../witness/search.ts';
import { readings, unseparated } from '../witness/text-values.ts';
import type { Step } from '../witness/wanted.ts';
import type { ValueProof } from './proof.ts';
import { showsChange, showsInText } from './shows-change.ts';
import { sideOf, writtenSide } from './sides.ts';

export interface Refusal {
  /** The validator's words, with the path from the whole. */
  readonly because: string;
  /** Whether only a nested part is refused, and not the part itself. */
  readonly isWithin: boolean;
}

/**
 * The refusal of the part of a value at the place, or undefined if the value shows only other differences of the whole.
 */
export function refusalAt(
  proof: ValueProof,
  taker: Edition,
  pair: PreparedPair,
): (value: Json) => Refusal | undefined {
  const { within, direction } = proof;
  const { schemas, steps } = within;
  if (schemas === undefined) return () => shown;
  const [takes, refuses] = [taker, otherThan(taker)].map((document) => {
    const view = schemas[document];
    return writtenSide(view, direction, pair) === undefined ? undefined : sideOf(view, direction, pair);
  });
  if (isText(within))
    return (value) => (showsInText(proof, value) ? refusalOfText(value, steps, refuses) : undefined);
  const shows = showsChange(proof, schemas, taker, pair);
  const misfitAt = (part: Part): Refusal | undefined => {
    const { value } = part;
    if (takes === undefined || refuses === undefined) return shows(value, undefined) ? shown : undefined;
    const misfit = misfitOf(takes, value) === undefined ? misfitOf(refuses, value) : undefined;
    return misfit === undefined || !shows(value, misfit) ? undefined : refusalOf(part, misfit);
  };
  return (value) => firstOf(partsAt(value, steps), misfitAt);
}

/** Why a text at the end of the steps is refused in all its readings; not decided for a whole, or an unknown schema. */
function refusalOfText(value: Json, steps: readonly Step[], refuses: Side | undefined): Refusal | undefined {
  const parts = steps.some(({ kind }) => kind === 'property') ? partsAt(value, steps) : [];
  if (refuses === undefined || parts.length === 0) return shown;
  return firstOf(parts, (part) => {
    const misfits = readings(part.value, unseparated).map((reading) => misfitOf(refuses, reading));
    const [misfit] = misfits;
    return misfit === undefined || misfits.includes(undefined) ? undefined : refusalOf(part, misfit);
  });
}

function refusalOf({ path }: Part, misfit: string): Refusal {
  const because = `${path}${misfit.startsWith('/') ? '' : ' '}${misfit}`.trim();
  return { because, isWithin: !endsWithWhole.test(misfit) };
}

const shown: Refusal = { because: '', isWithin: false };

/** The last of the validator's reasons has no path: it is about the value as a whole. */
const endsWithWhole = /(?:^|, )must (?!.*, \/\S* must ).*$/s;

function misfitOf({ document, pointer }: Side, value: Json): string | undefined {
  return pointer === undefined ? undefined : document.misfit(pointer, value);
}

/** Combines the reasons, because the validator stops at the first misfit of the whole, which may be at another place. */
export function becauseOf(because: string, { because: ofPart }: Refusal = shown): string {
  const [path = ''] = ofPart.split(' ');
  return ofPart === '' || because.includes(path) ? because : ofPart;
}
