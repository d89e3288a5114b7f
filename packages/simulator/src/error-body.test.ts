import { describe, expect, test } from '@jest/globals';
import { type FailureId, type OperationDescription, operationTables, releases } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { errorBody, failureDetails } from './error-body.ts';

describe.each(releases)('release %s', (release) => {
  const document = openApiDocument(release);

  test('the body of every documented failure of every operation is the example of the contract', () => {
    const bodies = Object.values<OperationDescription>(operationTables[release]).flatMap((operation) =>
      Object.entries(operation.responses).flatMap(([status, { errors }]) =>
        errors.map((id) => ({
          answered: errorBody(operation, id as FailureId),
          documented: exampleOf(operation, status, id),
        })),
      ),
    );
    expect(bodies.length).toBeGreaterThan(1000);
    expect(bodies.map(({ answered }) => answered)).toEqual(bodies.map(({ documented }) => documented));
  });

  /** The example with the identifier; most examples are named after it. */
  function exampleOf({ path, method }: OperationDescription, status: string, id: string): unknown {
    const response = resolved(resolved(resolved(document.paths[path])[method]).responses)[status];
    const { examples } = resolved(resolved(resolved(response).content)['application/json']);
    const values = Object.values(resolved(examples)).map((example) => resolved(example).value);
    return values.find((value) => Object(value).id === id);
  }

  function resolved(value: unknown): Record<string, unknown> {
    const node = Object(value);
    if (typeof node.$ref !== 'string') return node;
    const steps: readonly string[] = node.$ref.replace('#/', '').split('/');
    return resolved(steps.reduce((parent, step) => Object(parent)[step], document as unknown));
  }
});

test('a task reports a failure with the message of the contract', () => {
  expect(failureDetails('HSMPLUGIN_PARTITION_NAME_IN_USE')).toBe(
    'Another partition of this HSM already has this name.',
  );
});

test.each(['NO_SUCH_FAILURE', 'toString'])('%s is not an identifier of the contract', (failure) => {
  expect(() => failureDetails(failure)).toThrow(`${failure} is not an identifier of the contract`);
});

test('a failure that the operation does not document throws', () => {
  expect(() => errorBody(operationTables['17'].listTasks, 'HSMPLUGIN_INVALID_SMKID')).toThrow(
    'HSMPLUGIN_INVALID_SMKID is not documented for listTasks',
  );
});
