// What a built-in role may call, in the form of the rules of the others.
import type { BuiltInRole } from '@lunarest/appliance/access';
import { type OperationDescription, operationTables } from '@lunarest/contract';

/** A rule to a line, for every operation of every release. */
export function builtInRules(role: BuiltInRole): string {
  const operations = Object.values(operationTables).flatMap((table) =>
    Object.values<OperationDescription>(table),
  );
  const rules = operations
    .filter(({ roles }) => roles.includes(role))
    .map(({ method, path }) => `${method.toUpperCase()}:${path}\n`);
  return [...new Set(rules)].join('');
}
