// The path of an operation with values in its places.
import type { OperationDescription } from '@lunarest/contract';

export function pathWith(operation: OperationDescription, values: Readonly<Record<string, string>>): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
