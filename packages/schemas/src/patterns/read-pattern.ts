// Matches the patterns of a schema in linear time, because patterns of other authors may otherwise never end.
import { RE2JS } from 're2js';
import { forRe2 } from './for-re2.ts';
import { testWithin } from './test-within.ts';

interface Pattern {
  test(text: string): boolean;
  /** A text by which Ajv distinguishes patterns. */
  toString(): string;
}

const known = new Map<string, Pattern>();

/** Throws a SyntaxError for a pattern that is invalid in JavaScript, both in Unicode mode and without it. */
export function readPattern(source: string): Pattern {
  const pattern = known.get(source) ?? patternOf(source);
  known.set(source, pattern);
  return pattern;
}

/** Whether the pattern matches somewhere in the text; undefined for a pattern that is invalid or takes too long. */
export function matches(pattern: string, text: string): boolean | undefined {
  try {
    return readPattern(pattern).test(text);
  } catch {
    return undefined;
  }
}

function patternOf(source: string): Pattern {
  const flags = flagsFor(source);
  const linear = linearPattern(source);
  const test = remembering(linear ?? ((text: string) => testWithin({ source, flags, text })));
  return { test, toString: () => `/${source}/${flags}` };
}

/** Upper bounds on the number and the length of the texts whose results are cached for each pattern. */
const [mostTexts, longest] = [100, 200];

/** The test with a cache of the results for the latest short texts, because a search tries the same few repeatedly. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = test(text);
    if (answers.size >= mostTexts) answers.clear();
    if (text.length <= longest) answers.set(text, answer);
    return answer;
  };
}

/** JSON Schema requires Unicode mode, but many patterns escape more than it allows. */
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

/** Syntax that RE2 interprets differently from JavaScript: named references, POSIX classes and escapes of letters. */
const readOtherwise = /\\k<|\[\[:|(?<!\\)(?:\\\\)*\\(?:[ACEQaz]|x\{|[pP](?!\{))/;

/** Tests the pattern without backtracking; undefined for a pattern with lookaround or backreferences, which need it. */
function linearPattern(source: string): ((text: string) => boolean) | undefined {
  if (readOtherwise.test(source)) return undefined;
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(forRe2(source)));
    return (text) => compiled.matcher(text).find();
  } catch {
    return undefined;
  }
}
