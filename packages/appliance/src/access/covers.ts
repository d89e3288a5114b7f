/** Whether a rule grants a call (decision D-80). */

/** An operation's method and path, and the path that was really called, both by their parts. */
export interface Call {
  readonly method: string;
  /** A parameter stands in braces. */
  readonly template: readonly string[];
  readonly segments: readonly string[];
}

/** A rule for a list covers none of its items: both must have as many parts. */
export function covers(rule: string, { method, template, segments }: Call): boolean {
  const colon = rule.indexOf(':');
  const parts = rule.slice(colon + 2).split('/');
  return (
    rule.slice(0, colon).toLowerCase() === method.toLowerCase() &&
    parts.length === template.length &&
    template.every((name, index) => fits(parts[index] ?? '', name, segments[index] ?? ''))
  );
}

/** What the placeholder is called does not matter; in place of it a rule may name one value. */
function fits(part: string, name: string, segment: string): boolean {
  if (!name.startsWith('{')) return part === name;
  return /^\{.*\}$/.test(part) || part === segment;
}
