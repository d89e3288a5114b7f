// The path of an operation with values in its places, and a path with a value in its query.
import type { OperationDescription } from '@lunarest/contract';

export function pathWith(operation: OperationDescription, values: Readonly<Record<string, string>>): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** The value takes the place of another one of its name. */
export function withQuery(path: string, name: string, value: string): string {
  const [bare = '', given] = path.split('?', 2);
  const query = new URLSearchParams(given);
  query.set(name, value);
  return `${bare}?${query}`;
}
