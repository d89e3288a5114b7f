// The facts of an operation from its extensions and errors, as Markdown to append to its description.
import type { OperationDescription } from '@lunarest/contract';
import { loginInWords } from './samples.ts';

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

/** Lists of Markdown; `decisions` is the address of the page of decisions. */
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
