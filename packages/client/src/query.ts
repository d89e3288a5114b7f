// Collects the members of an input that belong to the query.
import type { Wire } from './operation.ts';

/** The query as text; throws a TypeError for a value that is not a string, number or boolean. */
export function queryOf(
  operation: string,
  { query = [] }: Wire,
  input: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    query.flatMap((name) => {
      const value = input[name];
      return value === undefined ? [] : [[name, textOf(operation, name, value)]];
    }),
  );
}

function textOf(operation: string, name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new TypeError(`${operation}: ${name} must be a string, a number or a boolean`);
}
