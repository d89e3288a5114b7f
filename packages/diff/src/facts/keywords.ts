// Keywords, and whole schemas, whose change removed values or added some.
import type { Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import type { KeywordEffect, KeywordMatch, WholeMatch } from '../walk/levels.ts';

export interface KeywordFact extends Fact {
  /** The name of the keyword, or `false` for a schema that refuses everything. */
  readonly keyword: string;
}

/** Finds the keywords with the effect. */
export function keywordsThat(effect: KeywordEffect): (match: KeywordMatch) => readonly KeywordFact[] {
  return (match) => (match.effect === effect ? [{ at: match.at, keyword: match.keyword }] : []);
}

const aboutPresence = new Set(['required', 'then', 'else', 'if', 'dependentRequired', 'dependentSchemas']);

export const demandsPresence: Condition<KeywordFact> = {
  words: 'the keyword says which properties are there',
  holds: ({ keyword }) => aboutPresence.has(keyword),
};

const withSchemas = new Set([
  'anyOf',
  'contains',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'oneOf',
  'propertyNames',
  'then',
]);

/** A replaced schema in such a keyword may lose values and gain others, which validators notice. */
export const constrainsWithSchema: Condition<KeywordFact> = {
  words: 'the keyword constrains values with a schema',
  holds: ({ keyword }) => withSchemas.has(keyword),
};

/** Validators that keep to JSON Schema do not look into the content, so that no message shows a break. */
export const describesContent: Condition<KeywordFact> = {
  words: 'the keyword describes content within a string, which validators do not look into',
  holds: ({ keyword }) => keyword === 'contentMediaType' || keyword === 'contentSchema',
};

/** Finds the wholes with the effect. */
export function wholesThat(effect: WholeMatch['effect']): (match: WholeMatch) => readonly Fact[] {
  return (match) => (match.effect === effect ? [{ at: match.at }] : []);
}
