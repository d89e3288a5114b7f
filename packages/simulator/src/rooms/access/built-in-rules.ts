// The permissions of a built-in role, in the form of the rules of custom roles.
import type { BuiltInRole } from '@lunarest/appliance/access';
import { type OperationDescription, operationTables } from '@lunarest/contract';

/** One rule per line, for every operation of every release. */
export function builtInRules(role: BuiltInRole): string {
  const operations = Object.values(operationTables).flatMap((table) =>
    Object.values<OperationDescription>(table),
  );
  const rules = operations
    .filter(({ roles }) => roles.includes(role))
    .map(({ method, path }) => `${method.toUpperCase()}:${path}\n`);
  return [...new Set(rules)].join('');
}
