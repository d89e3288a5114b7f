// The document of a release for the reference. Each operation has samples, and its facts as Markdown in the description.
import { type OperationDescription, operationTables, type Release } from '@lunarest/contract';
import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  locateRoot,
  mapJson,
  methods,
  objectIn,
  objectsIn,
} from '@lunarest/openapi';
import { callOf } from './call.ts';
import { loginInWords, samplesOf } from './samples.ts';

/** The address of the page of decisions, relative to the reference. */
const decisions = './decisions.html';

/** A copy of the document of a release, with the facts of each operation in its description, and samples. */
export function referenceDocument(document: JsonObject, release: Release): JsonObject {
  const root = locateRoot(document);
  const table: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const paths = Array.from(objectsIn(root, 'paths'), ([path, item]): [string, Json] => {
    const shown = Object.keys(item.value).map((key): [string, Json] => {
      const at = methods.some((method) => method === key) ? objectIn(item, key) : undefined;
      const description = table[String(at?.value.operationId)];
      const written = item.value[key] ?? null;
      return [key, at && description ? operationOf(at, description, release) : written];
    });
    return [path, Object.fromEntries(shown)];
  });
  const exact = mapJson({ ...document, paths: Object.fromEntries(paths) }, boundInWords);
  return isObject(exact) ? exact : document;
}

function operationOf(at: Located, operation: OperationDescription, release: Release): JsonObject {
  const samples = samplesOf(callOf(at, operation, release));
  return {
    ...at.value,
    description: `${String(at.value.description)}\n\n${describeOperation(operation, decisions)}`,
    'x-codeSamples': samples.map((sample) => ({ ...sample })),
  };
}

/** The schema with a bound beyond 2^53 in its description, because a page parses numbers as JavaScript numbers. */
function boundInWords(value: Json): Json {
  if (!isObject(value) || typeof value.maximum !== 'bigint') return value;
  const { maximum, ...rest } = value;
  const said = typeof rest.description === 'string' ? `${rest.description} ` : '';
  return { ...rest, description: `${said}At most ${maximum}.` };
}

const sessions = {
  basic: 'user name and password on the request, or a private session',
  private: 'a private session: open one with `openSession`',
} as const satisfies Record<OperationDescription['session'], string>;

/** Descriptions of the values of `x-luna-task`. */
const tasks: Readonly<Record<string, string>> = {
  ped: 'with a PED, the work waits as a task for a person',
  suspended: 'the work is a task; what is destructive waits until the task is started',
  queued: 'the work is a task that runs by itself',
  started: 'the work is a task that has started',
};

const kinds = {
  documented: 'documented',
  sample: 'shown by a sample of the vendor',
  observed: 'observed by a client',
  inferred: 'inferred: no source shows it',
} as const satisfies Record<OperationDescription['evidence']['kind'], string>;

/** The facts of an operation as lists in Markdown; `decisions` is the address of the page of decisions. */
export function describeOperation(operation: OperationDescription, decisions: string): string {
  const { roles, session, login, task, evidence, decisions: settled, responses } = operation;
  const facts = [
    ['Roles', code(roles)],
    ['Session', sessions[session]],
    ...(login.length === 0 ? [] : [['Login', loginInWords(login)]]),
    ...(task === null ? [] : [['Task', tasks[task] ?? task]]),
    ['Evidence', evidenceInWords(evidence)],
    ...(settled.length === 0 ? [] : [['Decisions', settled.map((one) => linkTo(one, decisions)).join(', ')]]),
  ];
  const errors = Object.entries(responses)
    .filter(([, response]) => response.errors.length > 0)
    .map(([status, response]) => [status, code(response.errors)]);
  return errors.length === 0 ? list(facts) : `${list(facts)}\n\nErrors:\n\n${list(errors)}`;
}

function evidenceInWords({ kind, releases, source, note }: OperationDescription['evidence']): string {
  const of = releases.length === 0 ? '' : ` (release ${releases.join(', ')})`;
  return `${kinds[kind]}${of}: ${source}${note === undefined ? '' : `; ${note}`}`;
}

function linkTo(decision: string, page: string): string {
  return `[${decision}](${page}#${decision.toLowerCase()})`;
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function list(rows: readonly (readonly string[])[]): string {
  return rows.map(([name, text]) => `- **${name}** ${text}`).join('\n');
}
