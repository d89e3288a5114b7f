// Writes the members of an input that stand in the query.
import type { Wire } from './operation.ts';

/** The query with its question mark, or nothing; throws a TypeError for a value that is no text, number or truth value. */
export function queryOf(
  operation: string,
  { query = [] }: Wire,
  input: Readonly<Record<string, unknown>>,
): string {
  const given = query.filter((name) => input[name] !== undefined);
  const pairs = given.map((name) => `${name}=${encodeURIComponent(textOf(operation, name, input[name]))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function textOf(operation: string, name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new TypeError(`${operation}: ${name} must be a string, a number or a boolean`);
}
