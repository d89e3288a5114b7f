// Finds the operation of a document for a recorded request.
import { isObject, type JsonObject, objectAt } from '@lunarest/openapi';
import { isParameter, segmentsOf } from '../mutation/path-template.ts';

export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  /** The values of the path's parameters that the request spells out, by name. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The matching operation with the fewest parameters in its path, or undefined. Braces of a request match
 * parameters only.
 */
export function findOperation(
  document: JsonObject,
  method: string,
  path: string,
): FoundOperation | undefined {
  const [pathname = ''] = path.split('?');
  const found = Object.entries(objectAt(document, 'paths')).flatMap(([template, item]) => {
    const operation = objectAt(isObject(item) ? item : {}, method.toLowerCase());
    const values = valuesIn(template, pathname);
    if (values === null || Object.keys(operation).length === 0) return [];
    return [{ path: template, method: method.toLowerCase(), operation, values }];
  });
  return found.toSorted((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
}

function valuesIn(template: string, path: string): ReadonlyMap<string, string> | null {
  const [names, segments] = [segmentsOf(template), segmentsOf(path)];
  if (names.length !== segments.length) return null;
  const pairs = names.map((name, index) => [name, segments[index] ?? ''] as const);
  if (pairs.some(([name, segment]) => !isParameter(name) && name !== segment)) return null;
  const spelled = pairs.filter(([name, segment]) => isParameter(name) && !isParameter(segment));
  return new Map(spelled.map(([name, segment]) => [name.slice(1, -1), decodeURIComponent(segment)]));
}

function parametersIn(template: string): number {
  return segmentsOf(template).filter(isParameter).length;
}
