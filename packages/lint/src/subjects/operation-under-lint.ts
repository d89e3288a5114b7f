// An operation as the subject of rules: its description, its input and its answers.
import {
  fieldsIn,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  objectAt,
  objectIn,
  objectItemsIn,
  onceFor,
  stringsOf,
} from '@lunarest/openapi';
import type { ContractUnderLint, WrittenOperation } from './contract-under-lint.ts';
import { type ResponseUnderLint, responseUnderLint } from './response-under-lint.ts';

export interface OperationUnderLint extends WrittenOperation {
  readonly contract: ContractUnderLint;
  /** The first tag; empty without one. */
  readonly room: string;
  readonly roles: readonly string[];
  readonly session: string;
  readonly login: readonly string[];
  readonly task: string | undefined;
  /** Names of the schemes that admit a caller. */
  readonly security: readonly string[];
  readonly evidence: JsonObject;
  /** Its own, then those of its path. */
  readonly parameters: readonly Located[];
  readonly body: Located | undefined;
  readonly responses: readonly ResponseUnderLint[];
}

/** The operations of paths, for the rules that look at all of them. */
export const operationsUnderLint = onceFor((contract: ContractUnderLint) =>
  contract.written.map((written) => operationUnderLint(contract, written)),
);

export function operationUnderLint(
  contract: ContractUnderLint,
  written: WrittenOperation,
): OperationUnderLint {
  const { at, item } = written;
  const own = at.value;
  const task = own['x-luna-task'];
  return {
    ...written,
    contract,
    room: stringsOf(own.tags)[0] ?? '',
    roles: stringsOf(own['x-luna-roles']),
    session: String(own['x-luna-session'] ?? ''),
    login: stringsOf(own['x-luna-login']),
    task: typeof task === 'string' ? task : undefined,
    security: schemesOf(own.security ?? contract.at.value.security),
    evidence: objectAt(own, 'x-luna-evidence'),
    parameters: [at, item].flatMap((holder) => objectItemsIn(holder, 'parameters')),
    body: objectIn(at, 'requestBody'),
    responses: [...fieldsIn(at, 'responses')].map(([status, response]) =>
      responseUnderLint(contract, status, response),
    ),
  };
}

/** A parameter in a sentence. */
export function parameterInWords({ name }: JsonObject): string {
  return typeof name === 'string' ? `parameter ${name}` : 'parameter without a name';
}

function schemesOf(security: Json | undefined): readonly string[] {
  return isArray(security) ? security.flatMap((entry) => (isObject(entry) ? Object.keys(entry) : [])) : [];
}
