// The documentation of a client operation for editors: all facts of the contract, in a form that is quick to
// read.
import { refusals, successes } from './answers.ts';
import { callExample } from './call-example.ts';
import { onOneLine } from './emit.ts';
import { guardedOperations } from './guarded-operations.ts';
import type { OperationModel } from './model.ts';

/** The lines of the comment. */
export function operationDoc(operation: OperationModel): readonly string[] {
  const { id, method, path, summary, description } = operation;
  const guard = guardedOperations[id];
  return [
    `${summary}. \`${method.toUpperCase()} ${path}\``,
    '',
    ...(description === null ? [] : [onOneLine(description), '']),
    `- Needs: ${needsOf(operation)}`,
    ...successes(operation).map((answer) => `- ${answer.status}: ${onOneLine(answer.description)}`),
    ...refusals(operation).map(({ status, errors }) => `- ${status}: ${errors.join(', ')}`),
    `- Evidence: ${evidenceOf(operation)}`,
    ...(guard === undefined ? [] : [`@throws LastLoginAttemptError ${guard.refused}.`]),
    '@example',
    ...callExample(operation).split('\n'),
  ];
}

/** The permitted callers, and the required logins. */
function needsOf({ roles, login: logins, session }: OperationModel): string {
  const user = roles.length === 0 ? 'any appliance user' : `appliance role ${oneOf(roles)}`;
  const login = logins.length === 0 ? '' : `, login as ${oneOf(logins)}`;
  return `${user}${session === 'private' ? ', a private session' : ''}${login}.`;
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function evidenceOf({ evidence: { kind, releases, source, note } }: OperationModel): string {
  const where = releases.length === 0 ? '' : ` in release ${releases.join(', ')}`;
  return `${kind}${where}, ${source}${note === undefined ? '' : `; ${onOneLine(note)}`}.`;
}
