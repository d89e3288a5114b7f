// Compares a pattern of the contract with a printed one. Pages print patterns without anchors, patterns with missing or doubled
// backslashes, and classes of characters instead of patterns (decisions D-19, D-70, D-110, D-122).

/** The contract's constraints on a text. */
interface TextFacets {
  readonly pattern: string | undefined;
  /** The minimum length of the text, and so of every probe. */
  readonly minLength: number;
}

/** Whether the contract has the printed pattern, or accepts exactly the printed characters. */
export function meansTheSame(printed: string, { pattern, minLength }: TextFacets): boolean {
  if (pattern === undefined) return false;
  const written = printed.replaceAll('\\\\', '\\');
  if (pattern === printed || pattern === written) return true;
  const allowed = classOf(written);
  return allowed !== null && takesCharacters(pattern, allowed, minLength);
}

/** True when a printed pattern matches the whole text. */
export function takesText(printed: string, text: string): boolean {
  const written = printed.replaceAll('\\\\', '\\');
  const allowed = classOf(written);
  return allowed === null
    ? new RegExp(`^(?:${written})$`).test(text)
    : [...text].every((character) => allowed.test(character));
}

/** The class of characters that is the whole printed pattern, or null for another pattern. */
function classOf(printed: string): RegExp | null {
  const content = /^\^?\(?\[([^^].*)\][*+]?\)?\$?$/.exec(printed)?.[1];
  // Two adjacent classes are not one class.
  if (content === undefined || /\][^[\]]*[a-z0-9)}*+?][^[\]]*\[/.test(content)) return null;
  return new RegExp(`^[${content.replaceAll(/(?<!\\)[[\]]/g, '\\$&')}]$`);
}

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** Whether the pattern and the class accept the same printable characters, each tested between two accepted characters. */
function takesCharacters(pattern: string, allowed: RegExp, minLength: number): boolean {
  const taken = new RegExp(pattern, 'u');
  const filler = ['a', '1', 'A'].find((character) => allowed.test(character)) ?? '';
  const [before, after] = [filler, filler.repeat(Math.max(1, minLength - 2))];
  return printable.every((character) => taken.test(before + character + after) === allowed.test(character));
}

/** True when the pattern accepts a text of the printed form, such as `YYYY-MM-DD`, and no other non-empty text. */
export function hasForm(form: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const digits = form
    .replace(' or empty', '')
    .replaceAll(/[YMDhms]/g, (letter) => (letter === 'Y' ? '2' : '1'));
  const example = digits.replace('zone', 'EDT');
  const taken = new RegExp(pattern, 'u');
  return taken.test(example) && !taken.test('soon') && !taken.test(`${example}x`);
}

/** True when the pattern accepts an empty text, or there is no pattern. */
export function mayBeEmpty(pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test('');
}
