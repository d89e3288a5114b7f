// Matches paths with path templates, and finds the operation of a document for a request.
import { isObject, type JsonObject, objectAt } from '@lunarest/openapi';

interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  /** The values of the path's parameters by name, except those that the request has in braces. */
  readonly values: ReadonlyMap<string, string>;
}

/** The matching operation with the fewest parameters in its path, or undefined. A segment in braces matches only a parameter. */
export function findOperation(
  document: JsonObject,
  method: string,
  path: string,
): FoundOperation | undefined {
  const [pathname = ''] = path.split('?');
  const found = Object.entries(objectAt(document, 'paths')).flatMap(([template, item]) => {
    const operation = objectAt(isObject(item) ? item : {}, method.toLowerCase());
    const values = spelledIn(template, pathname);
    if (values === null || Object.keys(operation).length === 0) return [];
    return [{ path: template, method: method.toLowerCase(), operation, values }];
  });
  return found.toSorted((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
}

/** The values of a path's parameters by name, without segments in braces; null when the path does not match. */
function spelledIn(template: string, path: string): ReadonlyMap<string, string> | null {
  const values = valuesOf(template, path);
  return values && new Map([...values].filter(([, value]) => !isParameter(value)));
}

/** The values of a path's parameters by name; null when the path does not match the template. */
export function valuesOf(template: string, path: string): ReadonlyMap<string, string> | null {
  const [names, segments] = [segmentsOf(template), segmentsOf(path)];
  if (names.length !== segments.length) return null;
  const pairs = names.map((name, index) => [name, segments[index] ?? ''] as const);
  if (pairs.some(([name, segment]) => !isParameter(name) && name !== segment)) return null;
  const given = pairs.filter(([name]) => isParameter(name));
  return new Map(given.map(([name, segment]) => [name.slice(1, -1), decode(segment)]));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function parametersIn(template: string): number {
  return segmentsOf(template).filter(isParameter).length;
}

/** `/tasks/{taskid}` as `['tasks', '{taskid}']`; one trailing slash is ignored. */
function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
