// The shortest text that some patterns match and others do not, or the proof that there is none.
import { representatives } from './characters.ts';
import { allOf, type Conjunction, withoutLookahead } from './lookahead.ts';
import { isAccepted, type Machine, machineOf, type Reached } from './machine.ts';
import { wordsOf } from './words.ts';

/** The patterns that the text matches and does not match, and the bounds of its length in code points. */
interface Wanted extends Conjunction {
  readonly least: number;
  readonly most: number;
}

/** Upper bound on the combinations of states that are examined. */
const mostExamined = 4_000;

/** Upper bound on the distinguished lengths. */
const longest = 300;

interface Node {
  readonly reached: readonly Reached[];
  readonly length: number;
  readonly text: string;
}

/**
 * The text; `impossible` if no text meets all conditions, `unknown` if a pattern is not regular or the search takes too
 * long.
 */
export function findText(wanted: Wanted): Answer {
  const always = allOf(...wanted.matched.map(withoutLookahead));
  const answers: Answer[] = [];
  for (const way of waysToMiss(wanted.unmatched)) {
    const answer = findPlainText({ ...wanted, ...allOf(always, way) });
    if (typeof answer === 'object') return answer;
    answers.push(answer);
  }
  return answers.length > 0 && answers.every((answer) => answer === 'impossible') ? 'impossible' : 'unknown';
}

type Answer = { readonly text: string } | 'impossible' | 'unknown';

/** Upper bound on the ways to match none of several patterns. */
const mostWays = 64;

/** The ways to match none of the patterns: a text fails to match a pattern by failing one of its parts. Empty if there are too many. */
function waysToMiss(patterns: readonly string[]): readonly Conjunction[] {
  let ways: readonly Conjunction[] = [{ matched: [], unmatched: [] }];
  for (const pattern of patterns) {
    const parts = withoutLookahead(pattern);
    const misses = [
      ...parts.matched.map((one): Conjunction => ({ matched: [], unmatched: [one] })),
      ...parts.unmatched.map((one): Conjunction => ({ matched: [one], unmatched: [] })),
    ];
    ways = ways.flatMap((way) => misses.map((miss) => allOf(way, miss)));
    if (ways.length > mostWays) return [];
  }
  return ways;
}

/** The text for patterns without lookahead. */
function findPlainText(wanted: Wanted): Answer {
  const words = wanted.matched.map(wordsOf).find((list) => list !== undefined);
  return words === undefined ? findByState(wanted) : findAmong(words, wanted);
}

/** The first of the words that meets the conditions. */
function findAmong(words: Iterable<string>, { matched, unmatched, least, most }: Wanted): Answer {
  let isKnown = true;
  for (const text of words) {
    const { length } = [...text];
    if (length < least || length > most) continue;
    const met = matched.map((pattern) => isMatch(pattern, text));
    const missed = unmatched.map((pattern) => isMatch(pattern, text));
    if (met.includes(false) || missed.includes(true)) continue;
    if (![...met, ...missed].includes(undefined)) return { text };
    isKnown = false;
  }
  return isKnown ? 'impossible' : 'unknown';
}

/** Whether the pattern matches the text; undefined for a pattern without a list of words and without a machine. */
function isMatch(pattern: string, text: string): boolean | undefined {
  const words = wordsOf(pattern);
  if (words !== undefined) return words.has(text);
  const machine = machineOf(pattern);
  return machine && isAccepted(text, machine);
}

/** The text that leads the machines of all patterns to the wanted states. */
function findByState({ matched, unmatched, least, most }: Wanted): Answer {
  const all = [...matched, ...unmatched].map(machineOf);
  const known = all.filter((machine) => machine !== undefined);
  const counted = Math.max(least, most === Number.POSITIVE_INFINITY ? 0 : most + 1);
  if (known.length < all.length || counted > longest) return 'unknown';
  const codes = representatives(known.flatMap(({ sets }) => sets));
  const isWanted = ({ reached, length }: Node) =>
    length >= least &&
    length <= most &&
    known.every((machine, index) => {
      const state = reached[index];
      return state !== undefined && machine.accepts(state) === index < matched.length;
    });
  const queue: Node[] = [{ reached: known.map(({ start }) => start), length: 0, text: '' }];
  const seen = new Set<string>();
  for (const node of queue) {
    if (isWanted(node)) return { text: node.text };
    if (queue.length > mostExamined) return 'unknown';
    if (node.length >= most) continue;
    for (const code of codes) {
      const next = follow(node, code, known, counted);
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return 'impossible';
}

function follow(node: Node, code: number, machines: readonly Machine[], counted: number): Node {
  return {
    reached: machines.map((machine, index) => machine.after(node.reached[index] ?? machine.start, code)),
    length: Math.min(node.length + 1, counted),
    text: node.text + String.fromCodePoint(code),
  };
}

function keyOf({ reached, length }: Node): string {
  return [length, ...reached.map(({ id }) => id)].join(' ');
}
