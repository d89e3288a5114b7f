// The JSDoc of a method of the client, with an example of its call.
import type { Json } from '@lunarest/openapi';
import { refusals, successes } from './answers.ts';
import { literal, onOneLine } from './emit.ts';
import type { OperationModel, ParameterModel } from './model.ts';

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

/** The call as a statement of a program. */
function callExample({ id, parameters, body }: OperationModel): string {
  const asked = parameters.filter((parameter) => parameter.in === 'path' || isRequiredQuery(parameter));
  const input = {
    ...Object.fromEntries(asked.map((parameter) => [parameter.name, exampleOf(parameter)])),
    ...(body?.example === undefined ? {} : { body: body.example }),
  };
  return `await luna.${id}(${Object.keys(input).length === 0 ? '' : written(input)});`;
}

function isRequiredQuery(parameter: ParameterModel): boolean {
  return parameter.in === 'query' && parameter.required;
}

/** Identifiers in a path are always written as strings. */
function exampleOf(parameter: ParameterModel): Json {
  const { example, type } = parameter;
  if (example === null) throw new Error(`contract: the parameter ${parameter.name} has no example`);
  if (parameter.in === 'path' || type === 'string') return example;
  return type === 'boolean' ? example === 'true' : Number(example);
}

/** The input as a literal, on one line if it is short enough. */
function written(input: Readonly<Record<string, Json>>): string {
  const line = literal(input, 0);
  return line.length <= 90 ? line : literal(input, 'body' in input ? 2 : 1);
}

interface GuardedOperation {
  /** The function of the client that makes a method with a check before the request. */
  readonly method: string;
  /** The condition under which the operation is not sent. */
  readonly refused: string;
}

const lastLogin = 'when the SO has one login left and `force` is not set';

/** The operations that use the password of the HSM SO, before which the client checks the remaining logins. */
export const guardedOperations: Readonly<Record<string, GuardedOperation>> = {
  loginHsm: { method: 'guardedLogin', refused: lastLogin },
  changeHsmRolePassword: {
    method: 'guardedPasswordChange',
    refused: `${lastLogin}: a wrong old password counts as a failed login`,
  },
};
