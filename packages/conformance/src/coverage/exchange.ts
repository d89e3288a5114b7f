// One request and what it was answered with, for the coverage table and for whoever plays the suite again without a server.
import type { Caller } from './caller.ts';

export interface Exchange {
  readonly release: string;
  /** Empty where none matched. */
  readonly operation: string;
  readonly status: number;
  /** The error identifier, null for a success. */
  readonly error: string | null;
  /** Full name of the test that made the request. */
  readonly test: string;
  readonly request: {
    readonly method: string;
    /** Path and query as they were sent. */
    readonly path: string;
    /** As it was sent; null for none. */
    readonly body: string | null;
    /** Whether the test itself spells out method and path; the typed client takes both from the contract. */
    readonly spelled: boolean;
  };
  readonly caller: Caller;
  readonly answer: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}
