// Writes the mapping of each operation of the client to HTTP.
import { bodyKindOf, refusals, requestBodiesOf, successes } from './answers.ts';
import { queryOf, sentHeaders } from './client-types.ts';
import { comment, type GeneratedFile, literal, typescriptFile } from './emit.ts';
import { guardedOperations } from './guarded-operations.ts';
import type { OperationModel, ReleaseModel, ResponseModel } from './model.ts';

/**
 * One constant per operation, so that a bundler keeps only those that a program names, and the table of all.
 */
export function emitWires({ release, operations }: ReleaseModel): GeneratedFile {
  const guards = Object.values(guardedOperations).map(({ before }) => before);
  const shared = sharedRefusals(operations);
  return typescriptFile(`packages/client/src/generated/wires-${release}.ts`, [
    [
      "import { writeJson } from '../content.ts';",
      "import { writeFile } from '../file-content.ts';",
      `import { ${guards.join(', ')} } from '../login-guard.ts';`,
      "import type { Operation, Refused } from '../operation.ts';",
      `import type { Operations${release} } from './operations-${release}.ts';`,
    ].join('\n'),
    `// Refusals that several operations share.\n${[...shared].map(([errors, name]) => `const ${name}: Refused = ${errors};`).join('\n')}`,
    ...operations.map((operation) => wireConstant(operation, shared)),
    `/** All of them; a bundler leaves this out where a program takes a few. */\nexport const all${release}: readonly Operation<keyof Operations${release}>[] = [\n${operations.map(({ id }) => `  ${id},\n`).join('')}];`,
  ]);
}

/** The names of the refusals that occur more than once, by their source text. */
type Shared = ReadonlyMap<string, string>;

function sharedRefusals(operations: readonly OperationModel[]): Shared {
  const written = operations.flatMap((operation) => refusals(operation).map(refusal));
  const counts = new Map<string, number>();
  for (const each of written) counts.set(each, (counts.get(each) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  return new Map(repeated.map(([each], index) => [each, `refused${index + 1}`]));
}

function refusal({ errors }: ResponseModel): string {
  return literal({ errors }, 0);
}

function wireConstant(operation: OperationModel, shared: Shared): string {
  const { id, method, path, summary } = operation;
  const guarded = guardedOperations[id];
  const members = [
    `operation: '${id}'`,
    ...Object.entries(requestOf(operation)).map(([name, value]) => `${name}: ${literal(value, 0)}`),
    ...writerOf(operation),
    `answers: {\n${answersOf(operation, shared).join('')}  }`,
    ...(guarded === undefined ? [] : [`guard: { look: getHsm, before: ${guarded.before} }`]),
  ];
  const doc = comment([`${summary}. \`${method.toUpperCase()} ${path}\``]);
  return `${doc}\nexport const ${id}: Operation<'${id}'> = {\n${members.map((member) => `  ${member},\n`).join('')}};`;
}

function requestOf(operation: OperationModel) {
  const query = queryOf(operation).map(({ name }) => name);
  return {
    method: operation.method,
    path: operation.path,
    ...(query.length === 0 ? {} : { query }),
    ...(takesAcceptType(operation) ? { acceptType: true } : {}),
  };
}

function takesAcceptType({ parameters }: OperationModel): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name === 'Accept-Type');
}

/** Only operations that accept a file include the code that writes one. */
function writerOf(operation: OperationModel): readonly string[] {
  if (operation.body === null) return [];
  const isJson = requestBodiesOf(operation).every(({ kind }) => kind === 'json');
  return [`body: ${isJson ? 'writeJson' : 'writeFile'}`];
}

/** The conditions under which the client accepts an answer as one of the contract's. */
function answersOf(operation: OperationModel, shared: Shared): readonly string[] {
  const answers = [
    ...successes(operation).map((response) => [response.status, literal(successOf(response), 0)]),
    ...refusals(operation).map((response) => {
      const written = refusal(response);
      return [response.status, shared.get(written) ?? written];
    }),
  ];
  return answers.map(([status, answer]) => `    ${status}: ${answer},\n`);
}

function successOf(response: ResponseModel) {
  const body = bodyKindOf(response);
  const headers = sentHeaders(response, false);
  const optional = sentHeaders(response, true);
  return {
    ...(body === null ? {} : { body }),
    ...(headers.length === 0 ? {} : { headers }),
    ...(optional.length === 0 ? {} : { optional }),
  };
}
