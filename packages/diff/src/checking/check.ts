// A check: a row with the facts it looks for, its judgement, and the sentence that reports a fact.
import type { Verdict } from '@lunarest/findings';
import type { Both, Edition } from '../match/match.ts';
import type { Proof, Shown } from '../prove/proof.ts';
import { directionOf, proofAt } from '../prove/proof-at.ts';
import type { Direction } from '../views/property-view.ts';
import type { LevelName, Levels } from '../walk/levels.ts';
import { type Judge, verdictOf } from './judge.ts';

/** A difference, without judgement: its place in both documents, and other data that the check needs. */
export interface Fact {
  readonly at: Both<string>;
}

/** A fact with the old and the new state as text. */
export interface ChangeFact extends Fact {
  readonly was: string;
  readonly is: string;
}

/** The subjects that group the checks, with their headings; each has its own table. */
export const areas = {
  types: 'Types and null',
  bounds: 'Bounds',
  values: 'Listed values and defaults',
  text: 'Formats and patterns',
  properties: 'Properties of objects',
  alternatives: 'Alternatives',
  keywords: 'Other schema keywords',
  fields: 'Parameters and headers',
  bodies: 'Bodies and media types',
  responses: 'Statuses and error identifiers',
  security: 'Security',
  operations: 'Paths, operations and the document',
} as const;
export type Area = keyof typeof areas;

/** The kind of change that a check finds. */
export type Action =
  | 'added'
  | 'added as required'
  | 'removed'
  | 'required'
  | 'optional'
  | 'narrowed'
  | 'widened'
  | 'replaced'
  | 'changed'
  | 'moved'
  | 'renamed'
  | 'deprecated';

/** The coordinates of a check among all checks. A check of requests and its mirror differ only in the direction. */
export type Coordinates<A extends Area = Area> = readonly [
  /** `both` for a whole path, operation or document. */
  direction: Direction | 'both',
  area: A,
  keyword: string,
  action: Action,
];

/** The sentence that reports a fact; it begins with a capital letter once the subject is inserted. */
export type Say<F extends Fact> = (subject: string, fact: F) => string;

/** The description of a check, without its functions. */
interface CheckRow<L extends LevelName, A extends Area> {
  /** A sentence in the past tense, in kebab-case. */
  readonly id: string;
  /** The level of the document that it compares. */
  readonly on: L;
  readonly about: Coordinates<A>;
  /** The reason why no check of the other direction has the same area, keyword and action. */
  readonly alone?: string;
  /** A sentence produced by `say`; one of the cases expects it. */
  readonly example: string;
  /** The recommended action. */
  readonly advice: string;
}

export interface CheckDefinition<L extends LevelName, A extends Area, F extends Fact> extends CheckRow<L, A> {
  /** The message that shows a fact, if the level does not provide one. */
  readonly show?: (fact: F, taker: Edition) => Shown;
  readonly find: (match: Levels[L]) => readonly F[];
  readonly judge: Judge<F>;
  readonly say: Say<F>;
}

/** A judged fact without its final subject: several operations may lead to the same fact. */
export interface Change {
  readonly id: string;
  readonly verdict: Verdict;
  readonly at: Both<string>;
  readonly subject: string;
  readonly affects: readonly string[];
  readonly say: (subject: string) => string;
  readonly advice: string;
  readonly proof: Proof;
  /** Whether the two sides have changed places, because the server sends the request. */
  readonly isTurned: boolean;
}

export interface Check<L extends LevelName = LevelName, A extends Area = Area> extends CheckRow<L, A> {
  /** The possible verdicts. */
  readonly judge: Judge<never>;
  /** A method, not a property, so that checks of every level fit into one list. */
  look(match: Levels[L]): readonly Change[];
}

/** The check as the comparison runs it. */
export function defineCheck<L extends LevelName, A extends Area, F extends Fact>(
  definition: CheckDefinition<L, A, F>,
): Check<L, A> {
  const { find, say, show, ...row } = definition;
  const { id, judge, advice, on, about } = row;
  const changeOf = (match: Levels[L], fact: F): Change => ({
    id,
    verdict: verdictOf(judge, fact),
    at: fact.at,
    subject: match.subject,
    affects: match.affects,
    say: (subject) => say(subject, fact),
    advice,
    isTurned: false,
    proof:
      show === undefined
        ? proofAt(on, about, match, fact)
        : { kind: 'message', direction: directionOf(about), show: (taker) => show(fact, taker) },
  });
  return { ...row, look: (match) => find(match).map((fact) => changeOf(match, fact)) };
}
