// Translates a pattern of ECMA-262 into the syntax of RE2, in which `\s` and `.` have other meanings.

/** White space and line ends of ECMA-262, as ranges in ascending order. */
const spaces = [
  '\t-\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000-\u200a',
  '\u2028\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
];
/** All other characters. */
const others = [
  '\u0000-\u0008',
  '\u000e-\u001f',
  '!-\u009f',
  '\u00a1-\u167f',
  '\u1681-\u1fff',
  '\u200b-\u2027',
  '\u202a-\u202e',
  '\u2030-\u205e',
  '\u2060-\u2fff',
  '\u3001-\ufefe',
  '\uff00-\u{10ffff}',
];

/** The members of a class for each escape. */
const classes: Readonly<Record<string, string>> = { '\\s': spaces.join(''), '\\S': others.join('') };

/** Escapes, and the characters that begin and end a class. */
const token = /\\[\s\S]|[[\].]/gu;

/** The same pattern in the syntax of RE2. */
export function forRe2(source: string): string {
  let within = false;
  return source.replaceAll(token, (found) => {
    if (found === '[') within = true;
    if (found === ']') within = false;
    const members = classes[found];
    if (members !== undefined) return within ? members : `[${members}]`;
    return found === '.' && !within ? '[^\n\r\u2028\u2029]' : found;
  });
}
