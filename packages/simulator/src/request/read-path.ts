// The path's parameters, or the refusal of a path that does not keep their bounds.
import { type OperationDescription, type PathValues, readPathValues } from '@lunarest/contract';
import { Refusal } from './refusal.ts';

/** The values by parameter name; refuses with FRAMEWORK_BAD_REQUEST what is malformed, too long, or out of its exact bounds. */
export function readPath(operation: OperationDescription, segments: readonly string[]): PathValues {
  const read = readPathValues(operation, segments);
  if (!read.ok) throw new Refusal('FRAMEWORK_BAD_REQUEST', read.problem, 'path');
  return read.values;
}
