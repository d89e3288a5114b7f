// The patterns of a schema, matched in a time that grows with the text: somebody else's pattern may never end otherwise.
import { RE2JS } from 're2js';
import { testWithin } from './test-within.ts';

export interface Pattern {
  test(text: string): boolean;
  /** Different for different patterns: Ajv tells them apart by it. */
  toString(): string;
}

const known = new Map<string, Pattern>();

/** Throws a SyntaxError where JavaScript knows no such pattern, in Unicode mode or without it. */
export function readPattern(source: string): Pattern {
  const pattern = known.get(source) ?? patternOf(source);
  known.set(source, pattern);
  return pattern;
}

function patternOf(source: string): Pattern {
  const flags = flagsFor(source);
  const linear = linearPattern(source);
  const test = linear ?? ((text: string) => testWithin({ source, flags, text }));
  return { test, toString: () => `/${source}/${flags}` };
}

/** JSON Schema asks for Unicode mode, but many patterns escape more than it allows. */
function flagsFor(source: string): 'u' | '' {
  try {
    new RegExp(source, 'u');
    return 'u';
  } catch (cause) {
    if (isPattern(source)) return '';
    throw cause;
  }
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}

/** What RE2 would read in another way than JavaScript: named references and POSIX classes. */
const readOtherwise = /\\k<|\[\[:/;

/** Tests the pattern without backtracking; undefined where it needs it, to look around or refer back. */
function linearPattern(source: string): ((text: string) => boolean) | undefined {
  if (readOtherwise.test(source)) return undefined;
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source));
    return (text) => compiled.matcher(text).find();
  } catch {
    return undefined;
  }
}
