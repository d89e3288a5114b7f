// Proves verdicts: a verdict of breaking gets a message that proves it, or is lowered to risky.
import type { Message, Verdict, VerdictWord, Witness } from '@lunarest/findings';
import { once } from '@lunarest/openapi';
import { type Edition, otherThan } from '../match/match.ts';
import type { PreparedPair } from '../witness/prepare.ts';
import { exampleOf } from '../witness/search.ts';
import type { Claim, NamedPair, Proof, Shown } from './proof.ts';
import { becauseOf } from './refusal-at.ts';
import { isRefuted } from './refute.ts';
import { sideOf, sides, takerOf } from './sides.ts';
import { valueThatShows } from './value-that-shows.ts';

/** The proved verdict. */
interface Proved {
  readonly verdict: Verdict;
  readonly witnesses: readonly Witness[];
  /** The reason why a verdict of breaking was lowered to risky. */
  readonly undecided?: string;
}

/** A witness, the reason for its absence, or the proof that no value breaks the side; a risk needs no witness. */
type Attempt = Shows | { readonly undecided: string } | 'refuted' | 'risk';

interface Shows {
  readonly witness: Witness;
  /** Whether a part of the value at the place is refused, which may be a change of its own. */
  readonly isWithin: boolean;
}

/**
 * Proves the claims of the checks at the places of one change; the first successful proof counts. Undefined for a
 * change without effect: both documents are proved to allow the same values.
 */
export function prove(claims: readonly Claim[], pair: NamedPair): Proved | undefined {
  const [first] = claims;
  if (first === undefined) throw new Error('nothing is claimed');
  const hurt = sides.filter((side) => first.verdict[side] !== 'compatible');
  const attempts = hurt.map((side) => [side, attempt(claims, side, first.verdict[side], pair)] as const);
  if (hurt.length > 0 && attempts.every(([, found]) => found === 'refuted')) return undefined;
  const verdict = {
    ...first.verdict,
    ...Object.fromEntries(attempts.map(([side, found]) => [side, wordOf(found)] as const)),
  };
  const witnesses = attempts.flatMap(([, found]) => (hasWitness(found) ? [found.witness] : []));
  const failed = attempts.flatMap(([side, found]) => (isUndecided(found) ? [{ side, found }] : []));
  const [reason] = failed;
  if (reason === undefined) return { verdict, witnesses };
  const open = failed.map(({ side }) => side).join(' and ');
  return {
    verdict,
    witnesses,
    undecided: `Whether it breaks ${open} could not be decided: ${reason.found.undecided}`,
  };
}

function wordOf(found: Attempt): VerdictWord {
  if (found === 'refuted') return 'compatible';
  return hasWitness(found) ? 'breaking' : 'risky';
}

function hasWitness(found: Attempt | undefined): found is Shows {
  return typeof found === 'object' && 'witness' in found;
}

function isUndecided(found: Attempt): found is { readonly undecided: string } {
  return typeof found === 'object' && 'undecided' in found;
}

/** Upper bound on the places tried for one change. */
const mostPlaces = 3;

function attempt(
  claims: readonly Claim[],
  side: Witness['breaks'],
  word: VerdictWord,
  pair: NamedPair,
): Attempt {
  const tried = claims.toSorted((a, b) => distanceOf(a) - distanceOf(b)).slice(0, mostPlaces);
  const isRefutedAtPlace = once(() =>
    tried.slice(0, 1).some((claim) => isRefuted(claim, side, 'schemas', pair)),
  );
  const search = (most?: number) => firstWitness(tried, side, pair, most);
  const isBreaking = word === 'breaking';
  const early = isBreaking ? search(mostAtFirst) : undefined;
  if (hasWitness(early)) return early.isWithin && isRefutedAtPlace() ? 'refuted' : early;
  if (isRefutedAtPlace()) return 'refuted';
  if (tried.every((claim) => isRefuted(claim, side, 'whole', pair))) return 'refuted';
  return isBreaking ? search() : 'risk';
}

/** Upper bound on the values tried at each place before the attempt to prove that there is none; a full search follows. */
const mostAtFirst = 300;

/** The first witness at one of the places, or the last reason for its absence. */
function firstWitness(
  claims: readonly Claim[],
  side: Witness['breaks'],
  pair: NamedPair,
  most: number | undefined,
): Attempt {
  let last: Attempt = { undecided: '' };
  for (const claim of claims) {
    last = attemptAt(claim, side, pair, most);
    if (hasWitness(last)) return last;
  }
  return last;
}

/** The depth of the change in its message: a change near the top makes a short example. */
function distanceOf({ proof }: Claim): number {
  return proof.kind === 'value' ? proof.within.steps.length : 0;
}

function attemptAt(claim: Claim, side: Witness['breaks'], pair: NamedPair, most?: number): Attempt {
  const { affects, proof } = claim;
  const usual = takerOf(claim, side);
  const witness = (kind: Message['kind'], taker: Edition, shown: Shown): Witness => ({
    breaks: side,
    message: { ...fromLabel(affects[0] ?? '', kind), ...shown },
    takenBy: pair.names[taker],
    refusedBy: pair.names[otherThan(taker)],
  });
  if (proof.kind === 'message') {
    const { taker = usual, ...shown } = proof.show(usual);
    const kind = proof.direction === 'request' ? 'request' : 'answer';
    return { witness: witness(kind, taker, withExample(shown, proof.direction, pair)), isWithin: false };
  }
  const found = valueThatShows(proof, usual, pair, most);
  if ('undecided' in found) return found;
  const { kind, field, mediaType, isPart } = proof.within.carrier;
  const value = pair.exact(found.value);
  const shown: Shown = {
    ...(mediaType && { mediaType: mediaType[usual] }),
    ...(field === undefined ? { body: value } : { field: { ...field, value } }),
    ...(isPart && { note: 'as a part that lies deep within it' }),
  };
  const because = pair.exactWords(becauseOf(found.because, found.refusal));
  return {
    witness: { ...witness(kind, usual, shown), because },
    isWithin: found.refusal?.isWithin === true,
  };
}

/** The method, path and status of a label like `GET /tasks 200`. */
function fromLabel(
  label: string,
  kind: Message['kind'],
): Pick<Message, 'kind' | 'method' | 'path' | 'status'> {
  const [, method = '', path = '', status] = /^(\S+) (.+?)(?: (\d{3}|\dXX|default))?$/i.exec(label) ?? [];
  const isAnswered = kind === 'answer' && status !== undefined;
  return { kind, method, path, ...(isAnswered ? { status } : {}) };
}

/** The message with an example of its schema. */
function withExample(
  { exampleOf: view, shows, ...shown }: Shown,
  direction: Proof['direction'],
  pair: PreparedPair,
): Shown {
  const found = view === undefined ? undefined : exampleOf(sideOf(view, direction, pair), shows);
  if (found === undefined) return shown;
  const value = pair.exact(found);
  return shown.field === undefined
    ? { ...shown, body: value }
    : { ...shown, field: { ...shown.field, value } };
}
