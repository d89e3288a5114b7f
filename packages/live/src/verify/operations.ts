// The read-only operations of a release that a verification performs, and their paths.
import {
  createOperationRouter,
  isParameter,
  type OperationDescription,
  operationTables,
  type Release,
  segmentsOf,
} from '@lunarest/contract';

export interface Readable {
  readonly operations: readonly OperationDescription[];
  /** The operation that reads a path; `known` for a path with other operations only, and null for a path that the contract lacks. */
  find(path: string): OperationDescription | 'known' | null;
  /** Paths below a path: `/hsms/7` has `/hsms/7/roles`. */
  below(path: string): readonly string[];
  /** Paths of the items of a list: `/hsms` and `7` give `/hsms/7`. */
  itemOf(path: string, id: string): string | null;
}

export function readableOperations(release: Release): Readable {
  const table: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const route = createOperationRouter(table);
  const operations = Object.values(table).filter(onlyReads);
  const asked = new Set(operations);

  function find(path: string): OperationDescription | 'known' | null {
    const match = route(path);
    const operation = match?.operations.get('get');
    if (operation !== undefined && asked.has(operation)) return operation;
    return match === null ? null : 'known';
  }

  return {
    operations,
    find,
    below(path) {
      const operation = find(path);
      if (operation === null || operation === 'known') return [];
      const own = segmentsOf(operation.path);
      return operations.flatMap(({ path: template }) => {
        const segments = segmentsOf(template);
        const rest = segments.slice(own.length);
        const follows = own.every((segment, index) => segment === segments[index]);
        return follows && rest.length > 0 ? spelled(path, rest) : [];
      });
    },
    itemOf(path, id) {
      const item = `${path}/${encodeURIComponent(id)}`;
      const operation = find(item);
      return operation === null || operation === 'known' ? null : item;
    },
  };
}

/** The paths below `path` whose further segments are literals or well-known identifiers. */
function spelled(path: string, [segment, ...rest]: readonly string[]): readonly string[] {
  if (segment === undefined) return [path];
  const known = isParameter(segment) ? (wellKnownIds[segment.slice(1, -1)] ?? []) : [segment];
  return known.flatMap((id) => spelled(`${path}/${id}`, rest));
}

/** Reading the response of a task deletes the task. */
const deleting = 'getTaskResponse';

/** True for an operation without side effects; some GET operations start a task. */
function onlyReads({ id, method, task }: OperationDescription): boolean {
  return method === 'get' && task === null && id !== deleting;
}

/** Identifiers by parameter that are the same on every appliance and that no list contains. */
const wellKnownIds: Readonly<Record<string, readonly string[]>> = {
  smkid: ['smk-fw7-primary', 'smk-fw7-rollover'],
  // The local PED.
  pedid: ['0'],
};
