// Writes the path of an operation from the contract's template, so that no path is spelled in code.
import { newestRelease, type OperationDescription, operationTables, type Release } from '@lunarest/contract';

type Templates = (typeof operationTables)[typeof newestRelease];

/** Names an operation of the newest release, which has every path. */
export type OperationId = keyof Templates;

/**
 * The absolute path of an operation with its parameters filled in; throws when one is missing. A path that an older release
 * spells in its own way is that release's.
 */
export function urlOf(
  operation: OperationId,
  parameters: Readonly<Record<string, string>> = {},
  release: Release = newestRelease,
): string {
  const table: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const template = (table[operation] ?? operationTables[newestRelease][operation]).path;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${operation} needs ${name}`);
    return encodeURIComponent(value);
  });
}
