// Writes how each operation of the client goes over the wire.
import { answersFile, bodyKindOf, successes, takesFile } from './answers.ts';
import { queryOf, sentHeaders } from './client-types.ts';
import { comment, type GeneratedFile, literal, onOneLine, typescriptFile } from './emit.ts';
import { guardedOperations } from './guarded-operations.ts';
import type { OperationModel, ReleaseModel, ResponseModel } from './model.ts';
import { isUsual, ownRefusals, refusalsFile, type Shared, sharedOf } from './shared-refusals.ts';

/**
 * One constant for each operation, so that a bundler keeps those that a program names, and the table of all, which names
 * none: 199 names of constants would be a kilobyte of a page.
 */
export function emitWires({ release, operations }: ReleaseModel): readonly GeneratedFile[] {
  const names = sharedOf(operations);
  return [
    refusalsFile(release, names),
    wiresFile(release, [
      `import type { SessionOperations } from '../call.ts';\n${importsOf(release, names)}\nimport type { Operation } from '../operation.ts';`,
      sessionConstant(release, operations, names),
      ...operations.map((operation) => wireConstant(operation, names)),
    ]),
    typescriptFile(`packages/client/src/generated/all-${release}.ts`, [
      `${importsOf(release, names)}\nimport type { TableOf } from '../operation-table.ts';\nimport type { Operations${release} } from './operations-${release}.ts';\nimport { ${looked} } from './wires-${release}.ts';`,
      `/** All operations of the release, for the client that has them all. */\nexport const all${release} = {\n${tableOf(operations, names)}} satisfies TableOf<keyof Operations${release}>;`,
    ]),
  ];
}

/** The operations below their paths: in a page, a path said once is shorter. */
function tableOf(operations: readonly OperationModel[], names: Shared): string {
  const paths = [...new Set(operations.map(({ path }) => path))];
  const rowsAt = (path: string) => operations.filter((operation) => operation.path === path);
  const blocks = paths.map((path) => {
    const rows = rowsAt(path).map((operation) => `    ${rowOf(operation, names)},\n`);
    return `  '${path}': {\n${rows.join('')}  },\n`;
  });
  return blocks.join('');
}

/** The operation on one line; the constant, where a guard takes it anyway. */
function rowOf(operation: OperationModel, names: Shared): string {
  if (operation.id === looked) return looked;
  const { operation: _named, path: _above, ...members } = membersOf(operation, names, codeOf(operation));
  return `${operation.id}: ${onOneLine(objectOf(members)).replaceAll(', }', ' }')}`;
}

function wiresFile(release: string, parts: readonly string[]): GeneratedFile {
  return typescriptFile(`packages/client/src/generated/wires-${release}.ts`, parts);
}

function importsOf(release: string, { shared }: Shared): string {
  const guards = Object.values(guardedOperations).map(({ method }) => method);
  return [
    "import { writeJson } from '../content.ts';",
    "import { downloading } from '../download.ts';",
    "import { writeFile } from '../file-content.ts';",
    `import { ${guards.join(', ')} } from '../login-guard.ts';`,
    `import { ${Object.values(sessionOperations).join(', ')} } from '../session-operations.ts';`,
    `import { ${[...shared.values(), 'usual'].join(', ')} } from './refusals-${release}.ts';`,
  ].join('\n');
}

/** The operation with which a guard looks. */
const looked = 'getHsm';

/** The functions that make the methods of the session. */
const sessionOperations: Readonly<Record<string, string>> = {
  openSession: 'reopening',
  closeSession: 'closing',
};

function wireConstant(operation: OperationModel, names: Shared): string {
  const { id, method, path, summary } = operation;
  const doc = comment([`${summary}. \`${method.toUpperCase()} ${path}\``]);
  return `${doc}\nexport const ${id}: Operation<'${id}'> = ${objectOf(membersOf(operation, names, codeOf(operation)))};`;
}

/** What an operation carries beside data: how its body is written, and how its method is made. */
function codeOf(operation: OperationModel): Members {
  const { id } = operation;
  const guarded = guardedOperations[id]?.method;
  const makeMethod =
    guarded === undefined
      ? (sessionOperations[id] ?? (answersFile(operation) ? 'downloading' : undefined))
      : `(caller, operation) => ${guarded}(caller, operation, ${looked})`;
  return { body: writerOf(operation), makeMethod };
}

/** The operations of every session, without code: the client itself sends no body. */
function sessionConstant(release: string, operations: readonly OperationModel[], names: Shared): string {
  const members = operations
    .filter(({ id }) => id in sessionOperations)
    .map((operation) => `  ${operation.id}: ${objectOf(membersOf(operation, names, {}))},\n`);
  return `/** How a client of a few operations opens and closes its session. */\nexport const session${release}: SessionOperations = {\n${members.join('')}};`;
}

/** The members of an operation, as they are written. */
type Members = Readonly<Record<string, string | undefined>>;

function membersOf(operation: OperationModel, names: Shared, code: Members): Members {
  const request = Object.entries(requestOf(operation)).map(([name, value]) => [name, literal(value, 0)]);
  return {
    operation: `'${operation.id}'`,
    ...Object.fromEntries(request),
    ...code,
    usual: isUsual(operation, names.usual) ? 'usual' : undefined,
    answers: `{\n${answersOf(operation, names).join('')}  }`,
  };
}

function objectOf(members: Members): string {
  const written = Object.entries(members).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`  ${name === value ? name : `${name}: ${value}`},\n`];
  });
  return `{\n${written.join('')}}`;
}

function requestOf(operation: OperationModel) {
  const query = queryOf(operation).map(({ name }) => name);
  return {
    method: operation.method,
    path: operation.path,
    ...(query.length === 0 ? {} : { query }),
    ...(takesAcceptType(operation) ? { acceptType: true } : {}),
    ...(answersFile(operation) ? { file: true } : {}),
  };
}

function takesAcceptType({ parameters }: OperationModel): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name === 'Accept-Type');
}

/** Only what takes a file carries the code that writes one. */
function writerOf(operation: OperationModel): string | undefined {
  if (operation.body === null) return undefined;
  return takesFile(operation) ? 'writeFile' : 'writeJson';
}

/** What the client must find in an answer before it calls it one of the contract's, the usual refusals left out. */
function answersOf(operation: OperationModel, { usual, shared }: Shared): readonly string[] {
  const answers = [
    ...successes(operation).map((response) => [response.status, literal(successOf(response), 0)]),
    ...ownRefusals(operation, usual).map(([status, ids]) => [status, shared.get(ids) ?? ids]),
  ];
  return answers.map(([status, answer]) => `    ${status}: ${answer},\n`);
}

function successOf(response: ResponseModel) {
  const body = bodyKindOf(response);
  const headers = [...sentHeaders(response, false), ...sentHeaders(response, true).map((name) => `${name}?`)];
  return {
    ...(body === null ? {} : { body }),
    ...(headers.length === 0 ? {} : { headers }),
  };
}
