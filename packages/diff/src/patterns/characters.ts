// Sets of characters as sorted ranges of code points, both ends inclusive.

export type Range = readonly [first: number, last: number];
export type Characters = readonly Range[];

const last = 0x10ffff;

export const every: Characters = [[0, last]];
export const digits = ranges('09');
export const wordCharacters = ranges('09', 'AZ', '__', 'az');
const lineEnds: Characters = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
export const spaces: Characters = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

function ranges(...pairs: readonly string[]): Characters {
  return pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]);
}

/** All characters that are not in the set. */
export function complement(characters: Characters): Characters {
  const gaps: Range[] = [];
  let next = 0;
  for (const [from, to] of [...characters].sort(([a], [b]) => a - b)) {
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= last ? [...gaps, [next, last]] : gaps;
}

/** What `.` matches. */
export const inLine = complement(lineEnds);

export function includes(characters: Characters, code: number): boolean {
  return characters.some(([from, to]) => from <= code && code <= to);
}

/** Characters that look ordinary, the most ordinary first. */
const ordinary: readonly number[] = [...'aA1b0z_- /.€'].map((text) => text.codePointAt(0) ?? 0);

/** One character for each set of characters that none of these sets tells apart, the most ordinary first. */
export function representatives(sets: readonly Characters[]): readonly number[] {
  const starts = new Set([0, ...sets.flat().flatMap(([from, to]) => [from, to + 1])]);
  const sorted = [...starts].filter((start) => start <= last).sort((a, b) => a - b);
  const found = sorted.map((start, index) => {
    const end = (sorted[index + 1] ?? last + 1) - 1;
    return ordinary.find((code) => start <= code && code <= end) ?? start;
  });
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function rank(code: number): number {
  const index = ordinary.indexOf(code);
  return index < 0 ? ordinary.length : index;
}
