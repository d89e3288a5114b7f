// URLs of operations and of entries of lists, from the contract's templates, so that no path is written in code.

import type { Target } from '@lunarest/appliance';
import { newestRelease, type OperationDescription, operationTables, type Release } from '@lunarest/contract';

type Templates = (typeof operationTables)[typeof newestRelease];

/** An operation of the newest release, which has every path. */
export type OperationId = keyof Templates;

/** The absolute path of an operation, as `release` spells it, with its parameters filled in; throws when one is missing. */
export function urlOf(
  operation: OperationId,
  parameters: Readonly<Record<string, string>> = {},
  release: Release = newestRelease,
): string {
  const template = templateOf(release, operation);
  return filled(operation, template, parameters, 0, template.names.length);
}

/**
 * A function from the value of the parameter `name` to the path of `operation`. The other parameters are filled in once,
 * because a list can have many entries.
 */
function urlsOf(
  operation: OperationId,
  name: string,
  parameters: Readonly<Record<string, string>> = {},
): (value: string) => string {
  const template = templateOf(newestRelease, operation);
  const { literals, names } = template;
  const at = names.indexOf(name);
  const before = filled(operation, template, parameters, 0, at);
  const after = (literals[at + 1] ?? '') + filled(operation, template, parameters, at + 1, names.length, '');
  return (value) => before + encodeURIComponent(value) + after;
}

/** Appends the parameters from `from` up to but not including `to`, and the texts after them, to the text `start`. */
function filled(
  operation: OperationId,
  { literals, names }: Template,
  parameters: Readonly<Record<string, string>>,
  from: number,
  to: number,
  start = literals[0] ?? '',
): string {
  return names.slice(from, to).reduce((path, name, index) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${operation} needs ${name}`);
    return path + encodeURIComponent(value) + (literals[from + index + 1] ?? '');
  }, start);
}

/** A path in parts: the text before the first parameter, the first parameter, the text after it, and so on. */
interface Template {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

const templates = new Map<string, Template>();

function templateOf(release: Release, operation: OperationId): Template {
  const key = `${release} ${operation}`;
  const template = templates.get(key) ?? readTemplate(release, operation);
  templates.set(key, template);
  return template;
}

function readTemplate(release: Release, operation: OperationId): Template {
  const table: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const { path } = table[operation] ?? operationTables[newestRelease][operation];
  const pieces = path.split(/[{}]/);
  return {
    literals: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
}

/** The URL of a resource of the appliance. */
export function urlOfTarget(target: Target): string {
  const { kind, ...path } = target;
  return urlOf(operationOf[kind], path);
}

const operationOf = {
  hsm: 'getHsm',
  tamper: 'getHsmTamper',
  hsmRole: 'getHsmRole',
  partition: 'getPartition',
  partitionRole: 'getPartitionRole',
  cluster: 'listClusterMembers',
  task: 'getTask',
} as const satisfies Record<Target['kind'], Parameters<typeof urlOf>[0]>;

/** An entry of a list: an identifier and the URL of the details. A type alias, because an interface does not fit the open schemas of some lists. */
type Stub = { readonly id: string; readonly url: string };

/** The entries of a list; `name` is the parameter of `operation` that takes the identifier of an entry. */
export function stubs(
  ids: readonly string[],
  operation: OperationId,
  name: string,
  path: Readonly<Record<string, string>> = {},
): Stub[] {
  const urlOf = urlsOf(operation, name, path);
  return ids.map((id) => ({ id, url: urlOf(id) }));
}

/** The body of every list of actions. */
export function actionList(
  ids: readonly string[],
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): { actions: Stub[] } {
  return { actions: stubs(ids, operation, 'actionid', path) };
}
