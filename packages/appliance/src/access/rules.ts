/** Access rules as text, one per line: `METHOD:/path/{placeholder}`. */

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

/** The rules without duplicates; null when a line is invalid. */
export function readRules(text: string): readonly string[] | null {
  const lines = linesOf(text);
  return lines.every(isRule) ? [...new Set(lines)] : null;
}

/** The lines, each with a line end; empty for no lines. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
