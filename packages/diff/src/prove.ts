// Proves verdicts: a verdict of breaking gets a message that proves it, or is lowered to risky.
import type { Message, Verdict, Witness } from '@lunarest/findings';
import type { Change } from './check.ts';
import type { Both } from './match.ts';
import type { Proof, Shown } from './proof.ts';
import type { SchemaView } from './views/schema-view.ts';
import type { PreparedPair } from './witness/prepare.ts';
import { exampleOf, type Found, findValue, type Question, type Side } from './witness/search.ts';

/** The verdict as far as it was proved. */
export interface Proved {
  readonly verdict: Verdict;
  readonly witnesses: readonly Witness[];
  /** The reason why a verdict of breaking was lowered to risky. */
  readonly undecided?: string;
}

type Claim = Pick<Change, 'verdict' | 'affects' | 'proof' | 'isTurned'>;
type Attempt = { readonly witness: Witness } | { readonly undecided: string };

/** Two documents with their names. */
export interface NamedPair extends PreparedPair {
  readonly names: Both<string>;
}

const sides = ['clients', 'servers'] as const;
const documents = ['base', 'revision'] as const;

/** Proves the claims of the checks at the places of one change; the first successful proof counts. */
export function prove(claims: readonly Claim[], pair: NamedPair): Proved {
  const [first] = claims;
  if (first === undefined) throw new Error('nothing is claimed');
  const breaking = sides.filter((side) => first.verdict[side] === 'breaking');
  const attempts = breaking.map((side) => [side, attempt(claims, side, pair)] as const);
  const failed = attempts.flatMap(([side, found]) =>
    'undecided' in found ? [[side, found.undecided] as const] : [],
  );
  const witnesses = attempts.flatMap(([, found]) => ('witness' in found ? [found.witness] : []));
  if (failed.length === 0) return { verdict: first.verdict, witnesses };
  const verdict = {
    ...first.verdict,
    ...Object.fromEntries(failed.map(([side]) => [side, 'risky'] as const)),
  };
  const hurt = failed.map(([side]) => side).join(' and ');
  return {
    verdict,
    witnesses,
    undecided: `Whether it breaks ${hurt} could not be decided: ${failed[0]?.[1]}`,
  };
}

/** Upper bound on the places tried for one change. */
const mostPlaces = 3;

function attempt(claims: readonly Claim[], side: Witness['breaks'], pair: NamedPair): Attempt {
  let last: Attempt = { undecided: '' };
  for (const claim of claims.toSorted((a, b) => distanceOf(a) - distanceOf(b)).slice(0, mostPlaces)) {
    last = attemptAt(claim, side, pair);
    if ('witness' in last) return last;
  }
  return last;
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
  const found = answerTo(questionOf(proof, usual, pair), pair);
  if ('undecided' in found) return found;
  const { kind, field, mediaType, isPart } = carrier;
  const value = pair.exact(found.value);
  const placed = field === undefined ? { body: value } : { field: { ...field, value } };
  const media = mediaType === undefined ? {} : { mediaType: mediaType[usual] };
  const part = isPart === undefined ? {} : { note: 'as a part that lies deep within it' };
  return witness(usual, { kind, ...media, ...placed, ...part }, found.because);
}

/** Alternatives added and removed at one place all ask the same question. */
function answerTo(question: Question, { answers }: NamedPair): Found {
  const { takes, refuses, steps, textual } = question;
  const sides = [takes, refuses].map(({ document, pointer }) => [document.name, pointer]);
  const key = JSON.stringify([sides, steps, textual]);
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
