// A check: which facts it looks for, how it judges them, and what it says; three functions that know nothing of each other.
import type { Verdict } from '../finding.ts';
import type { LevelName, Levels } from './levels.ts';
import type { Both } from './match.ts';

/** Something that is so, without judgement: where it stands in both documents, and whatever else a check needs. */
export interface Fact {
  readonly at: Both<string>;
}

export interface CheckDefinition<L extends LevelName, F extends Fact> {
  /** A sentence in the past tense, in kebab-case; the file is named after it. */
  readonly id: string;
  /** What it looks at. */
  readonly on: L;
  readonly find: (match: Levels[L]) => readonly F[];
  readonly judge: (fact: F) => Verdict;
  readonly say: (subject: string, fact: F) => string;
  readonly advice: string;
}

/** A judged fact that still waits for its subject: the same fact may be reached through several operations. */
export interface Change {
  readonly id: string;
  readonly verdict: Verdict;
  readonly at: Both<string>;
  readonly subject: string;
  readonly affects: readonly string[];
  readonly say: (subject: string) => string;
  readonly advice: string;
}

export interface Check<L extends LevelName> {
  readonly id: string;
  readonly on: L;
  readonly look: (match: Levels[L]) => readonly Change[];
}

/** The check as the comparison runs it. */
export function defineCheck<L extends LevelName, F extends Fact>(
  definition: CheckDefinition<L, F>,
): Check<L> {
  const { id, on, find, judge, say, advice } = definition;
  const changeOf = (match: Levels[L], fact: F): Change => ({
    id,
    verdict: judge(fact),
    at: fact.at,
    subject: match.subject,
    affects: match.affects,
    say: (subject) => say(subject, fact),
    advice,
  });
  return { id, on, look: (match) => find(match).map((fact) => changeOf(match, fact)) };
}
