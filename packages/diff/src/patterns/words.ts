// The texts that a pattern matches, if it is a list of words.
import { cached } from './cached.ts';
import { type Expression, readExpression } from './read-expression.ts';

/** Upper bound on the words of one pattern. */
const mostWords = 5_000;

/** Upper bound on the length of a word. */
const longest = 1_000;

/** Upper bound on the cached lists. */
const mostLists = 100;

/** A text that an expression matches, and whether it stands at the start or at the end of the whole text. */
interface Word {
  readonly text: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

const empty: Word = { text: '', starts: false, ends: false };

class Unlisted extends Error {}

/** All texts that the pattern matches, the shortest first; undefined for a pattern that matches too many, or is not regular. */
export const wordsOf = cached(mostLists, listOf);

function listOf(pattern: string): ReadonlySet<string> | undefined {
  const expression = readExpression(pattern);
  if (expression === undefined) return undefined;
  try {
    const words = wordsIn(expression);
    if (words.some(({ starts, ends }) => !starts || !ends)) return undefined;
    return new Set(words.map(({ text }) => text).sort((a, b) => a.length - b.length));
  } catch (cause) {
    if (cause instanceof Unlisted) return undefined;
    throw cause;
  }
}

function wordsIn(expression: Expression): readonly Word[] {
  switch (expression.kind) {
    case 'start':
      return [{ ...empty, starts: true }];
    case 'end':
      return [{ ...empty, ends: true }];
    case 'characters':
      return together(expression.characters, charactersBetween);
    case 'choice':
      return together(expression.parts, wordsIn);
    case 'sequence':
      return expression.parts.map(wordsIn).reduce(joined, [empty]);
    case 'repeat':
      return repeated(expression);
  }
}

/** The words of all parts; ends early if they are too many. */
function together<P>(parts: readonly P[], wordsOfPart: (part: P) => readonly Word[]): readonly Word[] {
  const words: Word[] = [];
  for (const part of parts) {
    words.push(...wordsOfPart(part));
    if (words.length > mostWords) throw new Unlisted();
  }
  return words;
}

function charactersBetween([from, to]: readonly [number, number]): readonly Word[] {
  if (to - from >= mostWords) throw new Unlisted();
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...empty,
    text: String.fromCodePoint(from + index),
  }));
}

function repeated({ part, least, most }: Extract<Expression, { kind: 'repeat' }>): readonly Word[] {
  if (most > longest) throw new Unlisted();
  const once = wordsIn(part);
  const counts: (readonly Word[])[] = [[empty]];
  for (let count = 1; count <= most; count += 1) counts.push(joined(counts.at(-1) ?? [], once));
  return counts.slice(least).flat();
}

function joined(before: readonly Word[], after: readonly Word[]): readonly Word[] {
  if (before.length * after.length > mostWords) throw new Unlisted();
  return before.flatMap((one) => after.filter((another) => canFollow(one, another)).map(joining(one)));
}

/** Nothing stands before the start or after the end. */
function canFollow(one: Word, another: Word): boolean {
  return !(one.ends && another.text !== '') && !(another.starts && one.text !== '');
}

function joining(one: Word): (another: Word) => Word {
  return (another) => {
    const text = one.text + another.text;
    if (text.length > longest) throw new Unlisted();
    return { text, starts: one.starts || another.starts, ends: one.ends || another.ends };
  };
}
