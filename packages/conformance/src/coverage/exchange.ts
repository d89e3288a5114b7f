// One request and its answer, for the coverage table and for programs that replay the suite without a server.
import type { Caller } from './caller.ts';

export interface Exchange {
  readonly release: string;
  /** Operation identifier; empty where no operation matched. */
  readonly operation: string;
  readonly status: number;
  /** The error identifier, null for a success. */
  readonly error: string | null;
  /** Full name of the test that made the request. */
  readonly test: string;
  readonly request: {
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    /** Null for none. */
    readonly body: string | null;
    /** True where the test writes out method and path; false for the typed client, which takes both from the contract. */
    readonly spelled: boolean;
  };
  readonly caller: Caller;
  readonly answer: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}
