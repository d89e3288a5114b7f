/** Whether a rule grants a call (decision D-80). */

/** An operation's method and path template, and the called path, both split into segments. */
export interface Call {
  readonly method: string;
  /** A parameter is in braces. */
  readonly template: readonly string[];
  readonly segments: readonly string[];
}

/** A rule for a list does not cover its items: both paths must have the same number of segments. */
export function covers(rule: string, { method, template, segments }: Call): boolean {
  const colon = rule.indexOf(':');
  const parts = rule.slice(colon + 2).split('/');
  return (
    rule.slice(0, colon).toLowerCase() === method.toLowerCase() &&
    parts.length === template.length &&
    template.every((name, index) => fits(parts[index] ?? '', name, segments[index] ?? ''))
  );
}

/** The placeholder's name does not matter; a rule may have one specific value in its place. */
function fits(part: string, name: string, segment: string): boolean {
  if (!name.startsWith('{')) return part === name;
  return /^\{.*\}$/.test(part) || part === segment;
}
