// Sets of characters as sorted ranges of code points, both ends inclusive.

type Range = readonly [first: number, last: number];
export type Characters = readonly Range[];

const last = 0x10ffff;

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

/** The characters that `.` matches. */
export const inLine = complement(lineEnds);

const known = new Map<string, Characters>();

/** The characters with a property of Unicode, as the engine knows it. Throws for an unknown name. */
export function charactersWith(property: string): Characters {
  const found = known.get(property) ?? rangesOf(new RegExp(`^\\p{${property}}$`, 'u'));
  known.set(property, found);
  return found;
}

function rangesOf(single: RegExp): Characters {
  const found: [number, number][] = [];
  for (let code = 0; code <= last; code += 1) {
    if (!single.test(String.fromCodePoint(code))) continue;
    const open = found.at(-1);
    if (open !== undefined && open[1] === code - 1) open[1] = code;
    else found.push([code, code]);
  }
  return found;
}

export function includes(characters: Characters, code: number): boolean {
  return characters.some(([from, to]) => from <= code && code <= to);
}

/** Ordinary characters, the most ordinary first. */
const ordinary: readonly number[] = [...'aA1b0z_- /.€'].map((text) => text.codePointAt(0) ?? 0);

/** One character of each class of characters that these sets do not distinguish, the most ordinary first. */
export function representatives(sets: readonly Characters[]): readonly number[] {
  const starts = new Set([0, ...sets.flat().flatMap(([from, to]) => [from, to + 1])]);
  const sorted = [...starts].filter((start) => start <= last).sort((a, b) => a - b);
  const different = [...new Set(sets)];
  const found = new Map<string, number>();
  for (const [index, start] of sorted.entries()) {
    const end = (sorted[index + 1] ?? last + 1) - 1;
    const code = ordinary.find((one) => start <= one && one <= end) ?? start;
    const among = different.map((set) => Number(includes(set, start))).join('');
    const before = found.get(among);
    if (before === undefined || rank(code) < rank(before)) found.set(among, code);
  }
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b));
}

function rank(code: number): number {
  const index = ordinary.indexOf(code);
  return index < 0 ? ordinary.length : index;
}

/** The text as a part of a pattern that matches it only. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
