// The generated operations: identifiers, refusals, the format on the wire, and the parameters in an input.
import type { components } from '@lunarest/contract/types-newest';
import type { Caller } from './call.ts';
import type { WriteBody } from './content.ts';
import type { Result } from './read-answer.ts';
import type { AnyInput } from './send.ts';

/** An identifier in a path. Some are larger than 2^53, so JavaScript numbers are not accepted. */
export type Identifier = string | bigint;

/** The body of a refusal, with the identifiers it can carry. */
export interface LunaError<Id extends string = string> extends ErrorWithoutId {
  readonly id: Id;
}

type ErrorWithoutId = Readonly<Omit<components['schemas']['Error'], 'id'>>;

/** The options of every call, in addition to its input. */
export interface CallOptions {
  /**
   * Ends the call early; its promise rejects with the signal's reason. An HSM SO password that was already sent still takes
   * effect, and the next one is sent after its answer.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Limit on one request of this call, up to the end of its answer, instead of the limit of the client. It also
   * limits the wait for a session that other calls share; that session is opened anyway.
   */
  readonly timeoutMilliseconds?: number | undefined;
}

/** The options of a call that sends the password of the HSM SO. */
export interface LoginOptions extends CallOptions {
  /** Send the password although a wrong one would erase the HSM. */
  readonly force?: boolean | undefined;
}

/** The documentation of one status of an operation. */
export type DocumentedAnswer = DocumentedSuccess | Refused;

export interface DocumentedSuccess {
  /** The format of the body; omitted for an answer without a body. */
  readonly body?: 'json' | 'text' | 'bytes' | undefined;
  /** The names of the headers; a header that may be missing ends in `?`. */
  readonly headers?: readonly string[] | undefined;
}

/** The identifiers that the error of a refusal can carry. */
export type Refused = readonly string[];

/** Refusals by status. */
export type Usual = Readonly<Record<number, Refused>>;

/** The operation `Name`: its format on the wire, and its possible answers. */
export interface Operation<Name extends string = string> {
  readonly operation: Name;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** Path template, for example `/tasks/{taskid}`. */
  readonly path: string;
  /** Names of the input's members that belong to the query. */
  readonly query?: readonly string[];
  /** Writes the body of the request; omitted for a request without a body. */
  readonly body?: WriteBody | undefined;
  /** True where the operation documents the header Accept-Type. */
  readonly acceptType?: true | undefined;
  /** True where a success is a text or a file, of any length. */
  readonly file?: boolean;
  /** The refusals of nearly every operation; `answers` has the additional ones. */
  readonly usual?: Usual | undefined;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
  /** Makes a method that does more than send the operation. */
  readonly makeMethod?: MakeMethod | undefined;
}

/** The documentation of the status, if the contract has it. */
export function documentedAt({ answers, usual }: Operation, status: number): DocumentedAnswer | undefined {
  const own = answers[status];
  const shared = usual?.[status];
  return shared && (own === undefined || isRefused(own)) ? [...shared, ...(own ?? [])] : own;
}

export function isRefused(answer: DocumentedAnswer): answer is Refused {
  return Array.isArray(answer);
}

/** The method of any operation of a client. */
export type Method = (input?: AnyInput, options?: CallOptions) => Promise<Result>;

export type MakeMethod = (caller: Caller, operation: Operation) => Method;

/**
 * The members of an input that belong to the path and to the query, which openapi-fetch writes into the address.
 * @throws TypeError for an identifier that is missing, a number, or would lead to another path, for a value that has no
 * place in a query, and for a text with a lone surrogate.
 */
export function parametersOf({ operation, path, query = [] }: Operation, input: AnyInput) {
  const demand = (name: string, ...kinds: readonly string[]) => {
    const value = input[name];
    if (!kinds.includes(typeof value))
      throw new TypeError(`${operation}: ${name} must be a ${kinds.join(' or a ')}`);
    // URLs cannot contain half of a surrogate pair.
    if (/\p{Cs}/u.test(String(value)))
      throw new TypeError(`${operation}: ${name} is not well-formed Unicode`);
  };
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    demand(name, 'string', 'bigint');
    // URLs drop these segments even when they are percent-encoded, so the request would go to another path.
    if (/^\.{0,2}$/.test(String(input[name])))
      throw new TypeError(`${operation}: ${name} cannot be "${input[name]}"`);
  }
  const given = query.filter((name) => input[name] !== undefined);
  for (const name of given) demand(name, 'string', 'number', 'boolean');
  return { path: input, query: Object.fromEntries(given.map((name) => [name, input[name]])) };
}
