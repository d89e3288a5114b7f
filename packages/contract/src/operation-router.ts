// Finds the operation of a request by its method and its target.
import { operationTables, type Release } from './generated/releases.ts';
import type { OperationDescription, OperationTable } from './operation.ts';

export interface Match {
  /** The operations at the path, by lower-case method. */
  readonly operations: ReadonlyMap<string, OperationDescription>;
  /** The path's segments, still percent-encoded, in the normal spelling. */
  readonly segments: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter: Node | null;
  readonly operations: Map<string, OperationDescription>;
}

export type OperationRouter = (path: string) => Match | null;

/**
 * A router over a table; the path is matched case-sensitively, in any percent-encoding, and one trailing slash is accepted
 * (decision D-41).
 */
export function createOperationRouter(table: OperationTable): OperationRouter {
  const root = createNode();
  for (const operation of Object.values(table)) insert(root, operation);
  // Remembers the last path, since the guard of a server looks it up again after the appliance.
  let last: { readonly path: string; readonly match: Match | null } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, match: matchIn(root, path) };
    return last.match;
  };
}

function matchIn(root: Node, path: string): Match | null {
  const segments = segmentsOf(normalSpelling(path));
  const node = find(root, segments);
  return node === null || node.operations.size === 0 ? null : { operations: node.operations, segments };
}

/**
 * The path with one spelling of each percent-encoded character: unreserved ones decoded, and hexadecimal digits in upper case
 * (RFC 3986, sections 6.2.2.1 and 6.2.2.2). Otherwise `/traps/t%65st` would be a trap and `/traps/test` an operation.
 */
function normalSpelling(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
}

/** `/tasks/{taskid}` as `['tasks', '{taskid}']`. */
export function segmentsOf(path: string): readonly string[] {
  const trimmed = path.endsWith('/') && path.length > 1 ? path.slice(1, -1) : path.slice(1);
  return trimmed.split('/');
}

/** Whether a segment of a template is a parameter, `{name}`. */
export function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function createNode(): Node {
  return { literals: new Map(), parameter: null, operations: new Map() };
}

function insert(root: Node, operation: OperationDescription): void {
  let node = root;
  for (const segment of segmentsOf(operation.path)) node = child(node, segment);
  node.operations.set(operation.method, operation);
}

function child(node: Node, segment: string): Node {
  if (isParameter(segment)) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const known = node.literals.get(segment) ?? createNode();
  node.literals.set(segment, known);
  return known;
}

function find(root: Node, segments: readonly string[]): Node | null {
  let node: Node | null = root;
  for (const segment of segments)
    node = node && (node.literals.get(segment) ?? (segment === '' ? null : node.parameter));
  return node;
}

/** The router of each release, created at first use and shared in this process. */
const routers = new Map<Release, OperationRouter>();

export function routerOf(release: Release): OperationRouter {
  const known = routers.get(release);
  if (known !== undefined) return known;
  const made = createOperationRouter(operationTables[release]);
  routers.set(release, made);
  return made;
}

/** A target in absolute form reduced to its path and query; any other target unchanged. */
export function originForm(target: string): string {
  const trimmed = target.trim();
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(trimmed)?.[0];
  if (absolute === undefined) return trimmed;
  const rest = trimmed.slice(absolute.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The path of a target in origin or absolute form, without query and fragment, percent-encoded as received. */
export function targetPath(target: string): string {
  const asked = originForm(target);
  const end = asked.search(/[?#]/);
  return end === -1 ? asked : asked.slice(0, end);
}
