// Matches the paths of base and revision: by whole address, server and path together, then by template,
// ignoring the names of parameters.
import { fieldsIn, isBroken, type Located } from '@lunarest/openapi';
import { type OperationView, operationsByPath } from '../views/operation-view.ts';
import { type PathView, pathView } from '../views/path-view.ts';
import { pathOf, serversOf } from '../views/servers-view.ts';
import { type Both, type Match, pointersOf } from './match.ts';
import { noTakers, type Operations, type Shape, takersOf } from './other-paths.ts';

export interface MatchedPath {
  readonly match: Match<PathView>;
  /** By method; empty for a missing path. */
  readonly operations: Both<Operations>;
}

export function matchPaths(base: Located, revision: Located): readonly MatchedPath[] {
  const [before, after] = [shapesOf(base), shapesOf(revision)];
  const partners = partnersOf(before, after);
  const taken = new Set(partners.values());
  return [
    ...before.map((one) => matchOf(one, partners.get(one), after)),
    ...after.filter((one) => !taken.has(one)).map((one) => matchOf(undefined, one, before)),
  ];
}

/** How paths may match, the most reliable way first: the texts that two paths share. */
const ways: readonly ((shape: Shape) => readonly string[])[] = [
  ({ template, addresses }) => addresses.map((address) => `${address} ${template}`),
  ({ template, addresses }) => addresses.map((address) => `${address}${template}`),
  ({ template, addresses }) => addresses.map((address) => `${pathOf(address)}${template}`),
  ({ template }) => [template],
];

function partnersOf(base: readonly Shape[], revision: readonly Shape[]): ReadonlyMap<Shape, Shape> {
  const partners = new Map<Shape, Shape>();
  const taken = new Set<Shape>();
  for (const keysOf of ways) {
    const free = revision.filter((shape) => !taken.has(shape));
    const byKey = new Map(free.flatMap((shape) => keysOf(shape).map((key) => [key, shape] as const)));
    for (const shape of base) {
      if (partners.has(shape)) continue;
      const partner = keysOf(shape)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((other) => !taken.has(other));
      if (partner === undefined) continue;
      partners.set(shape, partner);
      taken.add(partner);
    }
  }
  return partners;
}

/** A path without a partner is looked up among the `others` of the other document. */
function matchOf(
  base: Shape | undefined,
  revision: Shape | undefined,
  others: readonly Shape[],
): MatchedPath {
  const named = revision ?? base;
  const isAlone = base === undefined || revision === undefined;
  const viewOf = (shape: Shape) => ({
    ...pathView(shape.path, shape.item, shape.operations),
    ...(isAlone ? takersOf(shape, others) : noTakers),
  });
  const match = {
    base: base && viewOf(base),
    revision: revision && viewOf(revision),
    at: pointersOf({ base: base?.item, revision: revision?.item }, { base: '#/paths', revision: '#/paths' }),
    subject: `path \`${named?.path}\``,
    affects: [...(named?.operations.values() ?? [])].map(({ label }) => label),
  };
  return { match, operations: keyedAlike(base?.operations ?? none, revision?.operations ?? none) };
}

const none: Operations = new Map();

/** Operations of one method under several paths of one shape match by path if both documents have it. */
function keyedAlike(base: Operations, revision: Operations): Both<Operations> {
  const shared = sharedLabels(base, revision);
  return { base: keyed(base, shared), revision: keyed(revision, shared) };
}

function sharedLabels(base: Operations, revision: Operations): ReadonlySet<string> {
  const labels = new Set([...revision.values()].map(({ label }) => label));
  return new Set([...base.values()].map(({ label }) => label).filter((label) => labels.has(label)));
}

function keyed(operations: Operations, shared: ReadonlySet<string>): Operations {
  const found = new Map<string, OperationView>();
  for (const operation of operations.values()) {
    const [method = ''] = operation.label.split(' ');
    found.set(shared.has(operation.label) || found.has(method) ? operation.label : method, operation);
  }
  return found;
}

function shapesOf(document: Located): readonly Shape[] {
  const operations = operationsByPath(document);
  const shapes = new Map<string, Shape>();
  for (const [path, item] of fieldsIn(document, 'paths')) {
    const template = unescaped(path.replaceAll(/\{[^}]*?(\+?)\}/g, '{$1}'));
    const { addresses } = serversOf([item, document], document);
    const own = operations.get(path) ?? new Map<string, OperationView>();
    // A path without an operation cannot be called.
    if (own.size === 0 && !isBroken(item.value)) continue;
    const first = shapes.get(template);
    const segments = template.split('/');
    if (first === undefined)
      shapes.set(template, { template, segments, addresses, path, item, operations: own });
    else shapes.set(template, { ...first, operations: joined(first.operations, own) });
  }
  return [...shapes.values()];
}

/** The path without escapes that mean nothing. */
function unescaped(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The operations of two paths of one shape; a method that both have is also listed under its path. */
function joined(first: Operations, others: Operations): Operations {
  const further = [...others].map(([method, operation]): [string, OperationView] => [
    first.has(method) ? operation.label : method,
    operation,
  ]);
  return new Map([...first, ...further]);
}
