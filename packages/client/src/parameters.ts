// Collects the members of an input that belong to the path and to the query.
import type { Operation } from './operation.ts';
import type { AnyInput } from './send.ts';

/**
 * The parameters, which openapi-fetch writes into the address.
 * @throws TypeError for an identifier that is missing, a number, or would lead to another path, and for a value
 * that has no place in a query.
 */
export function parametersOf({ operation, path, query = [] }: Operation, input: AnyInput) {
  const demand = (name: string, ...kinds: readonly string[]) => {
    if (kinds.includes(typeof input[name])) return;
    throw new TypeError(`${operation}: ${name} must be a ${kinds.join(' or a ')}`);
  };
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    demand(name, 'string', 'bigint');
    // URLs drop these segments even when they are percent-encoded, so the request would go to another path.
    if (/^\.{0,2}$/.test(String(input[name])))
      throw new TypeError(`${operation}: ${name} cannot be "${input[name]}"`);
  }
  const given = query.filter((name) => input[name] !== undefined);
  for (const name of given) demand(name, 'string', 'number', 'boolean');
  return { path: input, query: Object.fromEntries(given.map((name) => [name, input[name]])) };
}
