// Patterns that begin with lookahead, such as rules for passwords: each lookahead is a separate pattern that the same text
// must or must not match.

/** Patterns without lookahead that are equivalent to one with lookahead: a text must match all of `matched` and none of `unmatched`. */
export interface Conjunction {
  readonly matched: readonly string[];
  readonly unmatched: readonly string[];
}

/** The patterns of all conjunctions in one. */
export function allOf(...conjunctions: readonly Conjunction[]): Conjunction {
  return {
    matched: conjunctions.flatMap(({ matched }) => matched),
    unmatched: conjunctions.flatMap(({ unmatched }) => unmatched),
  };
}

/** The parts of a pattern with lookahead at its start; the pattern itself if it is written in another way. */
export function withoutLookahead(pattern: string): Conjunction {
  const itself: Conjunction = { matched: [pattern], unmatched: [] };
  if (!/^\^\(\?[=!]/.test(pattern)) return itself;
  const matched: string[] = [];
  const unmatched: string[] = [];
  let at = 1;
  for (let sign = signAt(pattern, at); sign !== undefined; sign = signAt(pattern, at)) {
    const end = endOfGroup(pattern, at);
    if (end === undefined) return itself;
    (sign === '=' ? matched : unmatched).push(`^(?:${pattern.slice(at + 3, end)})`);
    at = end + 1;
  }
  // A repeated lookahead, or an alternative to everything before it.
  if (/^[*+?{]/.test(pattern.slice(at)) || hasAlternatives(pattern.slice(at))) return itself;
  return { matched: [...matched, `^${pattern.slice(at)}`], unmatched };
}

function signAt(pattern: string, at: number): string | undefined {
  return /^\(\?([=!])/.exec(pattern.slice(at, at + 3))?.[1];
}

/** The index of the parenthesis that closes the group, or undefined for a pattern that is not balanced. */
function endOfGroup(pattern: string, start: number): number | undefined {
  for (const { index, depth } of parenthesesOf(pattern.slice(start))) if (depth === 0) return start + index;
  return undefined;
}

function hasAlternatives(pattern: string): boolean {
  let end = 0;
  const outside: string[] = [];
  let depth = 0;
  for (const found of parenthesesOf(pattern)) {
    if (depth === 0) outside.push(pattern.slice(end, found.index));
    if (found.depth === 0) end = found.index + 1;
    ({ depth } = found);
  }
  return [...outside, pattern.slice(end)].some((text) => withoutClasses(text).includes('|'));
}

/** The parentheses of a pattern that are groups, with the depth after each. */
function* parenthesesOf(pattern: string): Iterable<{ readonly index: number; readonly depth: number }> {
  let depth = 0;
  for (const { 0: text, index } of pattern.matchAll(/\\.|\[\^?(?:\\.|[^\]\\])*\]|[()]/gs)) {
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else continue;
    yield { index, depth };
  }
}

function withoutClasses(pattern: string): string {
  return pattern.replace(/\\.|\[\^?(?:\\.|[^\]\\])*\]/gs, '');
}
