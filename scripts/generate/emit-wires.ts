// Writes the HTTP format of each operation of the client.
import { answersFile, bodyKindOf, successes, takesFile } from './answers.ts';
import { queryOf, sentHeaders } from './client-types.ts';
import { comment, type GeneratedFile, literal, typescriptFile } from './emit.ts';
import type { OperationModel, ReleaseModel, ResponseModel } from './model.ts';
import { guardedOperations } from './operation-doc.ts';
import { isUsual, ownRefusals, refusalsFile, type Shared, sharedOf } from './shared-refusals.ts';

/**
 * One constant for each operation, so that a bundler keeps only the operations that a program names, and a table of all
 * operations for the complete client, which does not refer to the constants.
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
      `${codeImports}\nimport type { OperationTable } from '../operation-table.ts';\nimport { usual } from './refusals-${release}.ts';\nimport { ${guardOperation} } from './wires-${release}.ts';`,
      tableOf(release, operations, names),
    ]),
  ];
}

/** The table of all operations as text, grouped by path. In a page, the text is shorter than objects. */
function tableOf(release: string, operations: readonly OperationModel[], names: Shared): string {
  const paths = [...new Set(operations.map(({ path }) => path))];
  const rowsAt = (path: string) => operations.filter((operation) => operation.path === path);
  const rows = paths.flatMap((path) => [path, ...rowsAt(path).map((operation) => rowOf(operation, names))]);
  const methods = operations.flatMap((operation) => {
    const method = methodOf(operation);
    return method === undefined ? [] : [`    ${operation.id}: ${method},\n`];
  });
  return `/** All operations of the release, for the complete client. */
export const all${release}: OperationTable = {
  usual,
  methods: {
${methods.join('')}  },
  rows: \`
${rows.join('\n')}\`,
};`;
}

function rowOf(operation: OperationModel, { usual }: Shared): string {
  const { id, method, body } = operation;
  const answers = [
    ...successes(operation).map(answerWord),
    ...ownRefusals(operation, usual).map(([status, ids]) => `${status}:${ids.join('|')}`),
  ];
  const words = [
    `${method}${takesAcceptType(operation) ? '+' : ''}`,
    ...(body === null ? [] : [takesFile(operation) ? 'file' : 'json']),
    ...(isUsual(operation, usual) ? [] : ['alone']),
    ...queryOf(operation).map(({ name }) => `?${name}`),
    ...answers,
  ];
  return [id, ...words].join(' ');
}

function answerWord(response: ResponseModel): string {
  const { body = '', headers = [] } = successOf(response);
  const text = [body, ...headers].join('/');
  return text === '' ? `${response.status}` : `${response.status}:${text}`;
}

function wiresFile(release: string, parts: readonly string[]): GeneratedFile {
  return typescriptFile(`packages/client/src/generated/wires-${release}.ts`, parts);
}

/** The functions that make methods. */
const codeImports = [
  `import { ${Object.values(guardedOperations)
    .map(({ method }) => method)
    .join(', ')} } from '../login-guard.ts';`,
  "import { reopening, closing } from '../session.ts';",
].join('\n');

function importsOf(release: string, { shared }: Shared): string {
  return [
    "import { writeJson } from '../content.ts';",
    "import { downloading } from '../download.ts';",
    "import { writeFile } from '../file-content.ts';",
    codeImports,
    `import { ${[...shared.values(), 'usual'].join(', ')} } from './refusals-${release}.ts';`,
  ].join('\n');
}

/** The operation with which a guard reads the remaining login attempts. */
const guardOperation = 'getHsm';

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

/** The functions of an operation: the one that writes its body, and the one that makes its method. */
function codeOf(operation: OperationModel): Members {
  const downloading = answersFile(operation) ? 'downloading' : undefined;
  return { body: writerOf(operation), makeMethod: methodOf(operation) ?? downloading };
}

/** The function that makes the method of an operation whose method does more than send a request. */
function methodOf({ id }: OperationModel): string | undefined {
  const guarded = guardedOperations[id]?.method;
  if (guarded === undefined) return sessionOperations[id];
  return `(caller, operation) => ${guarded}(caller, operation, ${guardOperation})`;
}

/** The operations that open and close a session, as data without functions: the client calls them without a body. */
function sessionConstant(release: string, operations: readonly OperationModel[], names: Shared): string {
  const members = operations
    .filter(({ id }) => id in sessionOperations)
    .map((operation) => `  ${operation.id}: ${objectOf(membersOf(operation, names, {}))},\n`);
  return `/** The operations with which a client of a few operations opens and closes its session. */\nexport const session${release}: SessionOperations = {\n${members.join('')}};`;
}

/** The members of an operation's constant, as source text. */
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

/** The function that writes the body. Only operations that accept a file include the code for files. */
function writerOf(operation: OperationModel): string | undefined {
  if (operation.body === null) return undefined;
  return takesFile(operation) ? 'writeFile' : 'writeJson';
}

/** The documented answers of an operation, without the usual refusals. The client compares each answer with them. */
function answersOf(operation: OperationModel, { usual, shared }: Shared): readonly string[] {
  const answers = [
    ...successes(operation).map((response) => [response.status, literal(successOf(response), 0)]),
    ...ownRefusals(operation, usual).map(([status, ids]) => {
      const written = literal(ids, 0);
      return [status, shared.get(written) ?? written];
    }),
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
