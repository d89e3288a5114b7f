// The types of the generated operations: identifiers, refusals, and the format on the wire.
import type { components } from '@lunarest/contract/types-newest';
import type { WriteBody } from './content.ts';
import type { InTurn } from './in-turn.ts';
import type { Result } from './read-answer.ts';
import type { AnyInput } from './send.ts';

/** An identifier in a path. Some are larger than 2^53, so a JavaScript number is never taken. */
export type Identifier = string | bigint;

/** The body of a refusal, with the identifiers it can carry. */
export interface LunaError<Id extends string = string> extends ErrorWithoutId {
  readonly id: Id;
}

type ErrorWithoutId = Readonly<Omit<components['schemas']['Error'], 'id'>>;

/** The options of every call, beside its input. */
export interface CallOptions {
  /** Ends the call early; its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Limit on one request of this call, up to the end of its answer, instead of the client's. */
  readonly timeoutMilliseconds?: number | undefined;
}

/** The options of a call that sends the password of the HSM SO. */
export interface LoginOptions extends CallOptions {
  /** Send the password although a wrong one would erase the HSM. */
  readonly force?: boolean | undefined;
}

/** The documentation of one status of an operation. */
export type DocumentedAnswer =
  | {
      /** The format of the body; omitted for an answer without a body. */
      readonly body?: 'json' | 'text' | 'bytes';
      /** Headers that are always present. */
      readonly headers?: readonly string[];
      /** Headers that may be missing. */
      readonly optional?: readonly string[];
    }
  | Refused;

/** The identifiers that the error of a refusal can carry. */
export type Refused = readonly string[];

/** Refusals by status. */
export type Usual = Readonly<Record<number, Refused>>;

/** The format of an operation on the wire, and its possible answers. */
export interface Wire {
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** Path template, for example `/tasks/{taskid}`. */
  readonly path: string;
  /** Names of the input's members that belong to the query. */
  readonly query?: readonly string[];
  /** Writes the body of the request; omitted for a request without a body. */
  readonly body?: WriteBody;
  /** True where the operation documents the header Accept-Type. */
  readonly acceptType?: true;
  /** True where a success is a text or a file, of any length. */
  readonly file?: true;
  /** The refusals of nearly every operation; `answers` has the additional ones. */
  readonly usual?: Usual;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
  /** Present if the operation requires a check before it is sent. */
  readonly guard?: Guard;
}

/** The operation `Name`, an input for a client of a few operations. */
export interface Operation<Name extends string> extends Wire {
  readonly operation: Name;
}

/** The documentation of the status, if the contract has it. */
export function documentedAt({ answers, usual }: Wire, status: number): DocumentedAnswer | undefined {
  const own = answers[status];
  const shared = usual?.[status];
  return shared && (own === undefined || isRefused(own)) ? [...shared, ...(own ?? [])] : own;
}

export function isRefused(answer: DocumentedAnswer): answer is Refused {
  return Array.isArray(answer);
}

/** A method of a client, whatever its operation. */
export type Method = (input?: AnyInput, options?: CallOptions) => Promise<Result>;

/** Checks the HSM before the password of its SO is sent. */
export interface Guard {
  /** The format of getHsm of the same release on the wire. */
  readonly look: Wire;
  /** Makes a method that checks first from the method that sends. */
  readonly before: (send: Method, way: GuardedWay) => Method;
}

/** The input for making a guarded method. */
export interface GuardedWay {
  readonly operation: string;
  readonly look: Method;
  readonly turns: Turns;
}

/** The state that the guarded methods of a client share; the first call creates it. */
export interface Turns {
  inTurn?: InTurn;
}
