/** Access rules as text, one to a line: `METHOD:/path/{placeholder}`. */

const rule = /^(?:GET|PUT|POST|PATCH|DELETE):\/[^\s,]*$/;

export function isRule(text: string): boolean {
  return rule.test(text);
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Each rule once; null when a line is none. */
export function readRules(text: string): readonly string[] | null {
  const lines = linesOf(text);
  return lines.every(isRule) ? [...new Set(lines)] : null;
}

/** Lines with an end each; empty for none. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
