// Which example of an answer fits a request: the state after the action that it performs, or the resource that it names.
import type { OperationDescription, operationTables } from '@lunarest/contract';
import type { Node, Resolve } from './resolve.ts';

type Action = Readonly<Record<string, string>>;

/** By operation: the last path value, and the example that shows what such an action leaves. */
const actions: { readonly [Name in keyof (typeof operationTables)['17']]?: Action } = {
  performSmkAction: { start: 'RolloverKeyInitialized', end: 'RolloverKeyNotInitialized' },
};

/** What is known of a request before its answer is chosen. */
export interface AboutRequest {
  readonly operation: Pick<OperationDescription, 'id'>;
  /** The last path value, percent-decoded; empty where the path has none. */
  readonly named: string;
}

/** The name of an example that shows what the request names; undefined where none does, so that any will do. */
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
