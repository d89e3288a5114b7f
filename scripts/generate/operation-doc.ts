// What an editor shows of an operation of the client: all that the contract says of it, in a form that is quick to read.
import { refusals, successes } from './answers.ts';
import { callExample } from './call-example.ts';
import { onOneLine } from './emit.ts';
import type { OperationModel } from './model.ts';

/** The operations that the client does not send without a look at the logins that are left. */
const guarded: Readonly<Record<string, string>> = {
  loginHsm: 'when the SO has one login left and `force` is not set',
  changeHsmRolePassword:
    'when the SO has one login left and `force` is not set: a wrong old password counts as a failed login',
};

export function isGuarded(operation: string): boolean {
  return operation in guarded;
}

/** The lines of the comment. */
export function operationDoc(operation: OperationModel): readonly string[] {
  const { id, method, path, summary, description } = operation;
  return [
    `${summary}. \`${method.toUpperCase()} ${path}\``,
    '',
    ...(description === null ? [] : [onOneLine(description), '']),
    `- Needs: ${needsOf(operation)}`,
    ...successes(operation).map((answer) => `- ${answer.status}: ${onOneLine(answer.description)}`),
    ...refusals(operation).map(({ status, errors }) => `- ${status}: ${errors.join(', ')}`),
    `- Evidence: ${evidenceOf(operation)}`,
    ...(isGuarded(id) ? [`@throws LastLoginAttemptError ${guarded[id]}.`] : []),
    '@example',
    ...callExample(operation).split('\n'),
  ];
}

/** Who may call it, and what must be logged in before. */
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
