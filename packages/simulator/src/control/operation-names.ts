// The names of operations and of their failures, as types and as checks for callers without types.
import { type OperationDescription, operationTables } from '@lunarest/contract';

type Tables = typeof operationTables;
type Described<Table, Name> = Name extends keyof Table ? Table[Name] : never;
type Answers<Operation> = Operation extends { readonly responses: infer Responses }
  ? Responses[keyof Responses]
  : never;
type Errors<Answer> = Answer extends { readonly errors: readonly (infer Id)[] } ? Id : never;

/** An operation of any release, by operationId. */
export type OperationName = { [R in keyof Tables]: keyof Tables[R] }[keyof Tables];

/** The failures that an operation documents, in any release. */
export type FailureOf<Name extends OperationName> = {
  [R in keyof Tables]: Errors<Answers<Described<Tables[R], Name>>>;
}[keyof Tables];

const described: readonly OperationDescription[] = Object.values(operationTables).flatMap((table) =>
  Object.values<OperationDescription>(table),
);

/** @throws TypeError for a name that no release has; the message suggests valid names. */
export function requireOperation(name: string): asserts name is OperationName {
  const names = [...new Set(described.map(({ id }) => id))].sort();
  if (names.includes(name)) return;
  throw new TypeError(`There is no operation ${JSON.stringify(name)}. Known: ${names.join(', ')}.`);
}

/**
 * @throws TypeError for an unknown operation, or a failure that it documents in no release; the message lists
 * those it does.
 */
export function requireFailure(operation: string, failure: string): void {
  requireOperation(operation);
  const answers = described
    .filter(({ id }) => id === operation)
    .flatMap(({ responses }) => Object.values(responses));
  const documented = [...new Set(answers.flatMap(({ errors }) => errors))].sort();
  if (documented.includes(failure)) return;
  throw new TypeError(`${operation} does not document ${failure}. It documents: ${documented.join(', ')}.`);
}
