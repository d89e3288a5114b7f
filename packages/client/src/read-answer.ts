// Checks a raw answer against the contract, so that the types of results are true.
import { UnexpectedAnswerError } from '#errors';
import { isRefused, type LunaError } from './operation.ts';
import type { Incoming } from './read-body.ts';

/** A result, which the generated types refine for each operation. */
export type Result = Success | Refusal;

interface Success {
  readonly status: number;
  /** The documented headers, or all of a streamed file. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
  readonly body: unknown;
}

interface Refusal {
  readonly status: number;
  readonly error: LunaError;
}

type BodyCheck = (answer: Omit<CheckedBody, 'release'>) => string | null;

/**
 * The answer as a result of the operation.
 * @throws UnexpectedAnswerError for an answer outside the contract.
 */
export function readAnswer(operation: string, incoming: Incoming, check: BodyCheck): Result {
  const { status, headers, documented, body, text } = incoming;
  const unexpected = (reason: string) =>
    new UnexpectedAnswerError(operation, reason, { status, headers, errorId: errorIdIn(body), text: text() });
  if (documented === undefined) throw unexpected(undocumented(status));
  if (isRefused(documented)) {
    if (!isLunaError(body)) throw unexpected('the body is not an error of the contract');
    if (documented.includes(body.id)) return { status, error: body };
    throw unexpected(`the contract documents no ${errorIdIn(body) ?? 'such error'} here`);
  }
  if (documented.body === 'json') {
    if (!isObject(body)) throw unexpected('the body is not a JSON object of exact numbers');
    const broken = check({ operation, status, body });
    if (broken) throw unexpected(`the body breaks the contract at ${broken}`);
  }
  const result = { status, body: documented.body && body };
  if (documented.headers === undefined) return result;
  return { ...result, headers: headersOf(documented.headers, headers, unexpected) };
}

function undocumented(status: number): string {
  return status === 0
    ? 'scripts in a page cannot read redirects: use waitForTask for a task'
    : 'the contract does not document this answer';
}

/** The documented headers; only those marked with `?` may be missing. */
function headersOf(
  names: readonly string[],
  headers: Headers,
  unexpected: (reason: string) => Error,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const each of names) {
    const [name = '', optional] = each.split('?');
    const value = headers.get(name);
    if (value !== null) found[name] = value;
    else if (optional === undefined) throw unexpected(`the header ${name} is missing`);
  }
  return found;
}

/** The identifier of an error body. Ignores any other text, which might repeat the input. */
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

/** The parsed body of a success. */
interface CheckedBody {
  /** For example `17`. */
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/** The place and the rule of the contract that a body violates, or null for a valid body. */
export type Checks = (body: CheckedBody) => string | null;

/** The checks of the option; by default a check that accepts everything. @throws TypeError for anything but a function. */
export function readChecks({ checks = () => null }: { readonly checks?: Checks | undefined }): Checks {
  if (typeof checks === 'function') return checks;
  throw new TypeError('checks must be the export `checks` of @lunarest/client/checks');
}
