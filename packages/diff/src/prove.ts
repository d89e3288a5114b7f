// Proves verdicts: a verdict of breaking gets a message that proves it, or is lowered to risky.
import type { Message, Verdict, VerdictWord, Witness } from '@lunarest/findings';
import { type Json, valueAt } from '@lunarest/openapi';
import type { Change } from './check.ts';
import { isIncluded } from './inclusion/prove-inclusion.ts';
import { withoutParts } from './inclusion/without-parts.ts';
import type { Both } from './match.ts';
import type { Proof, Shown } from './proof.ts';
import type { SchemaView } from './views/schema-view.ts';
import type { WrittenSchema } from './witness/demands.ts';
import type { PreparedPair } from './witness/prepare.ts';
import { exampleOf, type Found, findValue, type Question, type Side } from './witness/search.ts';
import { valuesAt } from './witness/values-at.ts';

/** The verdict as far as it was proved. */
export interface Proved {
  readonly verdict: Verdict;
  readonly witnesses: readonly Witness[];
  /** The reason why a verdict of breaking was lowered to risky. */
  readonly undecided?: string;
}

type Claim = Pick<Change, 'verdict' | 'affects' | 'proof' | 'isTurned'>;
/** A witness, the reason why there is none, or the proof that no value breaks the side; a risk needs no witness. */
type Attempt = { readonly witness: Witness } | { readonly undecided: string } | 'refuted' | 'risk';

/** Two documents with their names. */
export interface NamedPair extends PreparedPair {
  readonly names: Both<string>;
  /** Which schemas are known to include others. */
  readonly included: Map<Json, Map<Json, boolean>>;
}

const sides = ['clients', 'servers'] as const;
const documents = ['base', 'revision'] as const;

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

function hasWitness(found: Attempt): found is { readonly witness: Witness } {
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
  if (tried.slice(0, 1).some((claim) => isRefuted(claim, side, 'schemas', pair))) return 'refuted';
  let last: Attempt = word === 'breaking' ? { undecided: '' } : 'risk';
  for (const claim of word === 'breaking' ? tried : []) {
    last = attemptAt(claim, side, pair);
    if (hasWitness(last)) return last;
  }
  return tried.every((claim) => isRefuted(claim, side, 'whole', pair)) ? 'refuted' : last;
}

/** Whether the schemas at the place, or the whole ones around it, are proved to allow the side everything as before. */
function isRefuted(
  { proof, isTurned }: Claim,
  side: Witness['breaks'],
  which: 'schemas' | 'whole',
  pair: NamedPair,
): boolean {
  if (proof.kind !== 'value' || proof.refutedBy === undefined) return false;
  const { carrier, schemas } = proof.within;
  const compared = which === 'whole' ? carrier.whole : schemas;
  if (compared === undefined) return false;
  const taker = takerOf(proof.direction, isTurned ? other(sides, side) : side);
  const inner = proofSide(compared[taker], proof.direction, pair);
  const outer = proofSide(compared[other(documents, taker)], proof.direction, pair);
  if (inner === undefined || outer === undefined) return false;
  if (proof.refutedBy === 'equality')
    return isKnownAsIncluded(inner, outer, pair) && isKnownAsIncluded(outer, inner, pair);
  // Changes within the parts are claims of their own.
  return isKnownAsIncluded(inner, which === 'schemas' ? withoutParts(outer, inner) : outer, pair);
}

function isKnownAsIncluded(inner: WrittenSchema, outer: WrittenSchema, { included }: NamedPair): boolean {
  const before = included.get(inner.value)?.get(outer.value);
  if (before !== undefined) return before;
  const found = isIncluded(inner, outer);
  const ofInner = included.get(inner.value) ?? new Map<Json, boolean>();
  included.set(inner.value, ofInner.set(outer.value, found));
  return found;
}

/** The schema as its prepared document has it, or undefined for one that is composed of several. */
function proofSide(
  { root, written, pointer }: SchemaView,
  direction: Proof['direction'],
  pair: PreparedPair,
): WrittenSchema | undefined {
  const [only, ...others] = written;
  if (only === undefined || others.length > 0) return undefined;
  const { root: prepared } = pair.document(root, direction);
  if (only.value === true) return { root: prepared, value: true, pointer };
  const value = valueAt(root, only.pointer) === only.value ? valueAt(prepared, only.pointer) : undefined;
  return value === undefined ? undefined : { root: prepared, value, pointer: only.pointer };
}

/** The depth of the change in its message: a change near the top makes a short example. */
function distanceOf({ proof }: Claim): number {
  return proof.kind === 'value' ? proof.within.steps.length : 0;
}

function attemptAt({ affects, proof, isTurned }: Claim, side: Witness['breaks'], pair: NamedPair): Attempt {
  const usual = takerOf(proof.direction, isTurned ? other(sides, side) : side);
  const from = fromLabel(affects[0] ?? '');
  const witness = (taker: keyof Both<unknown>, shown: Shown | Message, because?: string): Attempt => ({
    witness: {
      breaks: side,
      message: { ...from(shown.kind), ...shown },
      takenBy: pair.names[taker],
      refusedBy: pair.names[other(documents, taker)],
      ...(because === undefined ? {} : { because }),
    },
  });
  if (proof.kind === 'message') {
    const { taker = usual, exampleOf: view, ...shown } = proof.show(usual);
    return witness(taker, withExample(shown, view, proof.direction, pair));
  }
  const { carrier } = proof.within;
  const { schemas } = proof.within;
  const local = [schemas?.base.pointer, schemas?.revision.pointer, proof.isAboutNull];
  const question = { ...questionOf(proof, usual, pair), shows: showsDifference(proof, usual, pair) };
  const found = answerTo(question, local, pair);
  if ('undecided' in found) return found;
  const { kind, field, mediaType, isPart } = carrier;
  const value = pair.exact(found.value);
  const placed = field === undefined ? { body: value } : { field: { ...field, value } };
  const media = mediaType === undefined ? {} : { mediaType: mediaType[usual] };
  const part = isPart === undefined ? {} : { note: 'as a part that lies deep within it' };
  return witness(usual, { kind, ...media, ...placed, ...part }, found.because);
}

/** Whether a value shows the difference of the schemas at the place, and not another one of the whole. */
function showsDifference(
  { within, direction, isAboutNull }: Extract<Proof, { kind: 'value' }>,
  taker: keyof Both<unknown>,
  pair: NamedPair,
): (value: Json) => boolean {
  const { schemas, steps, carrier } = within;
  const isWanted = (value: Json) => !isAboutNull || value === null;
  if (schemas === undefined || carrier.field !== undefined) return () => true;
  const [takes, refuses] = [taker, other(documents, taker)].map((document) => {
    const view = schemas[document];
    const written = proofSide(view, direction, pair);
    return written === undefined ? undefined : sideOf(view, direction, pair);
  });
  return (value) =>
    valuesAt(value, steps).some(
      (part) =>
        isWanted(part) &&
        (takes === undefined || refuses === undefined || (fits(takes, part) && !fits(refuses, part))),
    );
}

function fits({ document, pointer }: Side, value: Json): boolean {
  return pointer === undefined || document.misfit(pointer, value) === undefined;
}

/** Alternatives added and removed at one place all ask the same question. */
function answerTo(question: Question, local: readonly unknown[], { answers }: NamedPair): Found {
  const { takes, refuses, steps, textual } = question;
  const sides = [takes, refuses].map(({ document, pointer }) => [document.name, pointer]);
  const key = JSON.stringify([sides, steps, textual, local]);
  const found = answers.get(key) ?? findValue(question);
  answers.set(key, found);
  return found;
}

/** The question for the search: a value of the whole that one document accepts and the other rejects. */
export function questionOf(
  { within, direction }: Pick<Extract<Proof, { kind: 'value' }>, 'within' | 'direction'>,
  taker: keyof Both<unknown>,
  pair: PreparedPair,
): Question {
  const { carrier, steps } = within;
  return {
    takes: sideOf(carrier.whole[taker], direction, pair),
    refuses: sideOf(carrier.whole[other(documents, taker)], direction, pair),
    steps,
    textual: carrier.field !== undefined,
    samples: pair.samples,
  };
}

/**
 * Old clients send what the base accepts; old servers answer what the base allows, and clients receive what
 * the revision allows.
 */
function takerOf(direction: Proof['direction'], side: Witness['breaks']): keyof Both<unknown> {
  return (direction === 'request') === (side === 'clients') ? 'base' : 'revision';
}

function other<T>([first, second]: readonly [T, T], one: T): T {
  return one === first ? second : first;
}

/** The method, path and status of a label like `GET /tasks 200`. */
function fromLabel(
  label: string,
): (kind: Message['kind']) => Pick<Message, 'kind' | 'method' | 'path' | 'status'> {
  const [, method = '', path = '', status] = /^(\S+) (.+?)(?: (\d{3}|\dXX|default))?$/i.exec(label) ?? [];
  const isAnswer = (kind: Message['kind']) => kind === 'answer' && status !== undefined;
  return (kind) => ({ kind, method, path, ...(isAnswer(kind) ? { status } : {}) });
}

function sideOf(view: SchemaView, direction: Proof['direction'], pair: PreparedPair): Side {
  const [written] = view.written;
  const pointer = written === undefined || written.value === true ? undefined : written.pointer;
  return { document: pair.document(view.root, direction), pointer };
}

function withExample(
  shown: Shown,
  view: SchemaView | undefined,
  direction: Proof['direction'],
  pair: PreparedPair,
): Shown {
  const found = view === undefined ? undefined : exampleOf(sideOf(view, direction, pair));
  if (found === undefined) return shown;
  const value = pair.exact(found);
  return shown.field === undefined
    ? { ...shown, body: value }
    : { ...shown, field: { ...shown.field, value } };
}
