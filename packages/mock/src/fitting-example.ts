// Selects the example of an answer that fits a request: the state after its action, or the resource that it names.
import type { OperationDescription, operationTables } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';

type Action = Readonly<Record<string, string>>;

/** By operation: the last path value, and the example of the state after such an action. */
const actions: { readonly [Name in keyof (typeof operationTables)['17']]?: Action } = {
  performSmkAction: { start: 'RolloverKeyInitialized', end: 'RolloverKeyNotInitialized' },
};

/** The facts about a request that select its example. */
export interface AboutRequest {
  readonly operation: Pick<OperationDescription, 'id'>;
  /** The last path value, percent-decoded; empty where the path has none. */
  readonly named: string;
}

/** The name of an example of the named resource; undefined when any example is suitable. */
export function fittingExample(
  { operation: { id }, named }: AboutRequest,
  examples: Node,
  resolve: Resolve,
): string | undefined {
  const done = Object.entries(actions).find(([name]) => name === id)?.[1][named];
  const names = Object.keys(examples);
  const shows = (name: string) =>
    named !== '' && Object.values(resolve(resolve(examples[name]).value)).includes(named);
  return names.find((name) => name === done) ?? names.find(shows);
}

export type Node = Readonly<Record<string, unknown>>;

export type Resolve = (value: unknown) => Node;

/** Returns a function that resolves references: to the target of a reference, or the object itself, or an empty object for a missing value. */
export function resolverOf(document: OpenApiDocument): Resolve {
  return function resolve(value) {
    const node: Node = Object(value ?? {});
    if (typeof node.$ref !== 'string') return node;
    const steps = node.$ref.replace('#/', '').split('/');
    return resolve(steps.reduce((parent: unknown, step) => Object(parent)[step], document));
  };
}
