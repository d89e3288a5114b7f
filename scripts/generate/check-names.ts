// Refuses names of the contract that are not usable in the generated code, or that two operations share.
import type { OperationModel, ReleaseModel } from './model.ts';

/** Throws an error that lists every wrong name with its operation or schema. */
export function checkNames({ operations, schemas }: Pick<ReleaseModel, 'operations' | 'schemas'>): void {
  const faults = [
    ...operations.flatMap((operation, index) => faultsOf(operation, operations.slice(0, index))),
    ...schemas
      .filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
      .map(({ name }) => `the schema ${name} needs a name in Pascal case, such as TaskList`),
  ];
  if (faults.length > 0) throw new Error(faults.map((fault) => `contract: ${fault}`).join('\n'));
}

/** A name of two or more words is not a reserved word. Names that every object has, such as `toString`, are not usable. */
function isUsable(id: string): boolean {
  return /^[a-z]+[A-Z][A-Za-z0-9]*$/.test(id) && !(id in {});
}

function faultsOf(operation: OperationModel, others: readonly OperationModel[]): readonly string[] {
  const { id } = operation;
  const other = others.find((each) => each.id === id);
  return [
    ...(isUsable(id)
      ? []
      : [
          `${placeOf(operation)} needs an operationId of a verb and a noun in camel case, such as getTask, instead of ${id}`,
        ]),
    ...(other === undefined
      ? []
      : [`${placeOf(operation)} has the operationId ${id}, which ${placeOf(other)} has already`]),
    ...operation.responses
      .filter(({ status }) => Number.isNaN(status))
      .map(() => `${placeOf(operation)} needs each status of its responses as a number`),
  ];
}

function placeOf({ method, path }: OperationModel): string {
  return `${method.toUpperCase()} ${path}`;
}
