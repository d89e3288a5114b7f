// Collects the members of an input that belong to the path and to the query.
import type { Operation } from './operation.ts';
import type { AnyInput } from './send.ts';

interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The parameters as exact text.
 * @throws TypeError for an identifier that is missing, a number, or would lead to another path, and for a value
 * that has no place in a query.
 */
export function parametersOf(operation: Operation, input: AnyInput): Parameters {
  const textOf = (name: string, ...kinds: readonly string[]) => {
    const value = input[name];
    if (kinds.includes(typeof value)) return String(value);
    throw new TypeError(`${operation.operation}: ${name} must be a ${kinds.join(' or a ')}`);
  };
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const text = textOf(name, 'string', 'bigint');
    // URLs drop these segments even when they are percent-encoded, so the request would go to another path.
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`${operation.operation}: ${name} cannot be "${text}"`);
    return [name, text];
  });
  const query = (operation.query ?? [])
    .filter((name) => input[name] !== undefined)
    .map((name) => [name, textOf(name, 'string', 'number', 'boolean')]);
  return { path: Object.fromEntries(path), query: Object.fromEntries(query) };
}
