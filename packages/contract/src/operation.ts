// The types of the generated tables of operations and failures, and of the uploads that a handler receives.

/** Roles of appliance users (`x-luna-roles`). */
export type ApplianceRole = 'admin' | 'operator' | 'monitor' | 'audit';

export interface OperationDescription {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  /** Path template, for example `/tasks/{taskid}`. */
  readonly path: string;
  readonly room: string;
  readonly summary: string;
  readonly roles: readonly ApplianceRole[];
  /** `private` requires a session opened by POST /auth/session; `basic` accepts either. */
  readonly session: 'basic' | 'private';
  /** HSM or partition roles, at least one of which must be logged in, for example `hsm:so`. */
  readonly login: readonly string[];
  readonly task: string | null;
  /** Names of the security schemes, any of which is sufficient. */
  readonly security: readonly string[];
  readonly evidence: {
    readonly kind: 'documented' | 'sample' | 'observed' | 'inferred';
    readonly releases: readonly string[];
    readonly source: string;
    readonly note?: string;
  };
  readonly decisions: readonly string[];
  readonly parameters: readonly ParameterDescription[];
  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[] } | null;
  readonly responses: Readonly<Record<number, ResponseDescription>>;
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Exact decimal bounds of an integer that may exceed 2^53. */
  readonly integer: { readonly minimum: string; readonly maximum: string } | null;
}

export interface ResponseDescription {
  readonly mediaTypes: readonly string[];
  readonly headers: readonly string[];
  readonly errors: readonly string[];
}

export type OperationTable = Readonly<Record<string, OperationDescription>>;

/**
 * The answers when no operation matches: unknown path, unknown method, malformed HTTP, or a failure of the server before routing.
 */
export type Unmatched = Readonly<
  Record<
    'path' | 'method' | 'malformed' | 'failure',
    { readonly status: number; readonly errors: readonly string[] }
  >
>;

export interface FailureText {
  readonly message: string;
  readonly details: string;
  /** The component that the error body names as the origin. */
  readonly type: string;
}

/** By error identifier and status. */
export type FailureTexts = Readonly<Record<string, Readonly<Record<string, FailureText>>>>;

export interface Upload {
  /** Name of the form's field. */
  readonly field: string;
  /** The file's own name, as given by the caller; empty for a text field. */
  readonly name: string;
  /** The bytes, in base64, so that a state that keeps them is plain data. */
  readonly content: string;
}
