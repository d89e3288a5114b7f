// Inserts values into the path of an operation, and a parameter into the query of a path.
import type { OperationDescription } from '@lunarest/contract';

export function pathWith(operation: OperationDescription, values: Readonly<Record<string, string>>): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** Replaces the parameter where the query has it. */
export function withQuery(path: string, name: string, value: string): string {
  const [bare = '', given] = path.split('?', 2);
  const query = new URLSearchParams(given);
  query.set(name, value);
  return `${bare}?${query}`;
}
