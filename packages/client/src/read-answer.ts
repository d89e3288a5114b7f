// Checks a raw answer against the contract, so that the types of results are true.
import { UnexpectedAnswerError } from './errors.ts';
import {
  type DocumentedAnswer,
  documentedAt,
  isRefused,
  type LunaError,
  type Refused,
  type Wire,
} from './operation.ts';
import type { Incoming } from './read-body.ts';

/** A result, which the generated types refine for each operation. */
export type Result = Success | Refusal;

interface Success {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Refusal {
  readonly status: number;
  readonly error: LunaError;
}

/** Describes the defect of a success's JSON, or returns null. */
export type BodyCheck = (operation: string, answer: Pick<Incoming, 'status' | 'body'>) => string | null;

/**
 * The answer as a result of the operation.
 * @throws UnexpectedAnswerError for an answer outside the contract.
 */
export function readAnswer(operation: string, wire: Wire, incoming: Incoming, check: BodyCheck): Result {
  const documented = documentedAt(wire, incoming.status);
  const unexpected = (reason: string) =>
    new UnexpectedAnswerError(operation, reason, {
      status: incoming.status,
      headers: incoming.headers,
      errorId: errorIdIn(incoming.body),
      text: incoming.text(),
    });
  if (documented === undefined) throw unexpected(undocumented(incoming.status));
  if (isRefused(documented)) return readRefusal(documented, incoming, unexpected);
  const broken = documented.body === 'json' && isObject(incoming.body) && check(operation, incoming);
  if (broken) throw unexpected(`the body breaks the contract at ${broken}`);
  return readSuccess(documented, incoming, unexpected);
}

type Unexpected = (reason: string) => UnexpectedAnswerError;

function undocumented(status: number): string {
  return status === 0
    ? 'a browser hides redirections from a page, on its own origin too; waitForTask sees the end of a task'
    : 'the contract documents no such answer';
}

function readRefusal(ids: Refused, { status, body }: Incoming, unexpected: Unexpected): Refusal {
  if (!isLunaError(body)) throw unexpected('the body is not an error of the contract');
  if (!ids.includes(body.id))
    throw unexpected(`the contract documents no ${errorIdIn(body) ?? 'such error'} here`);
  return { status, error: body };
}

function readSuccess(
  documented: Exclude<DocumentedAnswer, Refused>,
  { status, headers, body }: Incoming,
  unexpected: Unexpected,
): Success {
  if (documented.body === 'json' && !isObject(body)) throw unexpected('the body is not a JSON object');
  const { headers: always = [], optional = [] } = documented;
  const result = { status, body: documented.body === undefined ? undefined : body };
  if (always.length + optional.length === 0) return result;
  const sent = always.map((name): [string, string] => {
    const value = headers.get(name);
    if (value === null) throw unexpected(`the header ${name} is missing`);
    return [name, value];
  });
  const extra = optional.flatMap((name): readonly [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { ...result, headers: Object.fromEntries([...sent, ...extra]) };
}

/** Only text in the form of an identifier: any other text might repeat the input. */
function errorIdIn(body: unknown): string | undefined {
  return isObject(body) && typeof body.id === 'string' && /^[A-Z0-9_]{1,80}$/.test(body.id)
    ? body.id
    : undefined;
}

const errorTexts = ['id', 'message', 'details', 'status', 'type'] as const;

function isLunaError(body: unknown): body is LunaError {
  return (
    isObject(body) &&
    typeof body.returnCode === 'number' &&
    errorTexts.every((property) => typeof body[property] === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
