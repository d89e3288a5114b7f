// Finds the refusals that operations share, and writes them once.
import { refusals } from './answers.ts';
import { type GeneratedFile, literal, typescriptFile } from './emit.ts';
import type { OperationModel, ResponseModel } from './model.ts';

/** The refusals that the constants of a release share. */
export interface Shared {
  /** The identifiers of the usual refusals, by status. */
  readonly usual: ReadonlyMap<number, readonly string[]>;
  /** The names of the lists of identifiers that occur more than once, by their source text. */
  readonly shared: ReadonlyMap<string, string>;
}

/** The refusals of a release that occur more than once. */
export function sharedOf(operations: readonly OperationModel[]): Shared {
  const usual = usualRefusals(operations);
  return { usual, shared: sharedRefusals(operations, usual) };
}

function sharedRefusals(operations: readonly OperationModel[], usual: Shared['usual']): Shared['shared'] {
  const written = operations.flatMap((operation) =>
    ownRefusals(operation, usual).map(([, ids]) => literal(ids, 0)),
  );
  const repeated = [...countsOf(written)].filter(([, count]) => count > 1);
  return new Map(repeated.map(([each], index) => [each, `refused${index + 1}`]));
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The most common refusals of each status that at least three quarters of the operations have. */
function usualRefusals(operations: readonly OperationModel[]): Shared['usual'] {
  const all = operations.flatMap(refusals);
  const counted = [...countsOf(all.map(({ status }) => status))];
  const statuses = counted.filter(([, count]) => count * 4 >= operations.length * 3);
  return new Map(statuses.map(([status]) => [status, commonestAt(status, all)]));
}

function commonestAt(status: number, all: readonly ResponseModel[]): readonly string[] {
  const written = all.filter((each) => each.status === status).map(({ errors }) => JSON.stringify(errors));
  const [commonest] = [...countsOf(written)].reduce((most, each) => (each[1] > most[1] ? each : most));
  return JSON.parse(commonest);
}

/** Whether the operation has all usual refusals. */
export function isUsual(operation: OperationModel, usual: Shared['usual']): boolean {
  const own = new Map(refusals(operation).map(({ status, errors }) => [status, errors]));
  return [...usual].every(([status, ids]) => ids.every((id) => own.get(status)?.includes(id)));
}

/** The statuses and identifiers of the operation's refusals, without the usual ones if the operation has all of them. */
export function ownRefusals(
  operation: OperationModel,
  usual: Shared['usual'],
): readonly [number, readonly string[]][] {
  const known = isUsual(operation, usual) ? usual : new Map<number, readonly string[]>();
  return refusals(operation).flatMap(({ status, errors }): [number, readonly string[]][] => {
    const ids = errors.filter((id) => !known.get(status)?.includes(id));
    return ids.length === 0 ? [] : [[status, ids]];
  });
}

/** The generated file of the shared refusals. */
export function refusalsFile(release: string, { usual, shared }: Shared): GeneratedFile {
  const usualIds = [...usual].map(([status, ids]) => {
    const written = literal(ids, 0);
    return `  ${status}: ${shared.get(written) ?? written},\n`;
  });
  const constants = [...shared].map(([ids, name]) => `export const ${name}: Refused = ${ids};`);
  return typescriptFile(`packages/client/src/generated/refusals-${release}.ts`, [
    "import type { Refused, Usual } from '../operation.ts';",
    `// Refusals that several operations share.\n${constants.join('\n')}`,
    `/** The refusals of nearly every operation. An operation's own answers list its other refusals. */\nexport const usual: Usual = {\n${usualIds.join('')}};`,
  ]);
}
