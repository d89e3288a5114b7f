// Writes the operation table: all facts about each operation except its schemas.
import { type GeneratedFile, literal, typescriptFile } from './emit.ts';
import type { OperationModel, ReleaseModel } from './model.ts';

export function emitOperationTable({ release, operations, unmatched }: ReleaseModel): GeneratedFile {
  const table = Object.fromEntries(operations.map((operation) => [operation.id, rowOf(operation)]));
  return typescriptFile(`packages/contract/src/generated/operations-${release}.ts`, [
    "import type { OperationTable, Unmatched } from '../operation.ts';",
    `export const operations${release} = ${literal(table, 3)} as const satisfies OperationTable;`,
    `export const unmatched${release} = ${literal(unmatched, 1)} as const satisfies Unmatched;`,
  ]);
}

function rowOf(operation: OperationModel) {
  const { description: _, parameters, body, responses, ...row } = operation;
  return {
    ...row,
    body: body && { required: body.required, mediaTypes: body.mediaTypes },
    parameters: parameters.map(({ name, in: place, required, integer }) => ({
      name,
      in: place,
      required,
      integer,
    })),
    responses: Object.fromEntries(
      responses.map(({ status, mediaTypes, headers, errors }) => [status, { mediaTypes, headers, errors }]),
    ),
  };
}
