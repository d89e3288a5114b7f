// What the generated operations are written in: identifiers, refusals, and what goes over the wire.
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

/** What every call takes beside its input. */
export interface CallOptions {
  /** Ends the call early; its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Limit on one request of this call, up to the end of its answer, instead of the client's. */
  readonly timeoutMilliseconds?: number | undefined;
}

/** What a call takes that shows the password of the HSM SO. */
export interface LoginOptions extends CallOptions {
  /** Send the password although a wrong one would erase the HSM. */
  readonly force?: boolean | undefined;
}

/** What the contract says of one status of an operation. */
export type DocumentedAnswer =
  | {
      /** How the body is written; left out when there is none. */
      readonly body?: 'json' | 'text' | 'bytes';
      /** Headers that are always there. */
      readonly headers?: readonly string[];
      /** Headers that may be missing. */
      readonly optional?: readonly string[];
    }
  | Refused;

/** The identifiers that the error of a refusal can carry. */
export type Refused = readonly string[];

/** Refusals by status. */
export type Usual = Readonly<Record<number, Refused>>;

/** How an operation goes over the wire, and what may come back. */
export interface Wire {
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** Path template, for example `/tasks/{taskid}`. */
  readonly path: string;
  /** Names of the input's members that stand in the query. */
  readonly query?: readonly string[];
  /** Writes the body of the request; left out where there is none. */
  readonly body?: WriteBody;
  /** True where the operation documents the header Accept-Type. */
  readonly acceptType?: true;
  /** True where a success is a text or a file, of any length. */
  readonly file?: true;
  /** What nearly every operation is refused with; `answers` has what comes on top. */
  readonly usual?: Usual;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
  /** Where the operation is not sent without a look before. */
  readonly guard?: Guard;
}

/** The operation `Name`, which a client of a few operations is made from. */
export interface Operation<Name extends string> extends Wire {
  readonly operation: Name;
}

/** What the contract says of the status, if it has it. */
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

/** Looks at the HSM before the password of its SO is sent. */
export interface Guard {
  /** How getHsm of the same release goes over the wire. */
  readonly look: Wire;
  /** The method that looks first, made of the one that sends. */
  readonly before: (send: Method, way: GuardedWay) => Method;
}

/** What a guarded method is made with. */
export interface GuardedWay {
  readonly operation: string;
  readonly look: Method;
  readonly turns: Turns;
}

/** What the guarded methods of a client share; the first of them that is called makes it. */
export interface Turns {
  inTurn?: InTurn;
}
