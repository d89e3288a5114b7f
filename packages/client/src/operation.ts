// What the generated operations are written in: identifiers, refusals, and what goes over the wire.
import type { components } from '@lunarest/contract/types-newest';

/** An identifier in a path. Some are larger than 2^53, so a JavaScript number is never taken. */
export type Identifier = string | bigint;

/** The body of a refusal, with the identifiers it can carry. */
export type LunaError<Id extends string = string> = Readonly<Omit<components['schemas']['Error'], 'id'>> & {
  readonly id: Id;
};

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
      /** How the body is written; null when there is none. */
      readonly body: 'json' | 'text' | 'bytes' | null;
      readonly headers: readonly string[];
      /** Headers that may be missing. */
      readonly optional?: readonly string[];
    }
  | { readonly errors: readonly string[] };

/** How an operation goes over the wire, and what may come back. */
export interface Wire {
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** Path template, for example `/tasks/{taskid}`. */
  readonly path: string;
  /** Names of the input's members that stand in the query. */
  readonly query?: readonly string[];
  readonly session: 'basic' | 'private';
  readonly body: boolean;
  /** True where the operation documents the header Accept-Type. */
  readonly acceptType?: true;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
}
