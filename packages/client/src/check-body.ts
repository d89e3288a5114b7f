// The interface of the checks that a program may supply.

/** The parsed body of a success. */
interface CheckedBody {
  /** For example `17`. */
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/** The place and the rule of the contract that a body breaks, or null for a valid body. */
export type Checks = (body: CheckedBody) => string | null;

/**
 * The checks of the option; by default a check that accepts everything. @throws TypeError for anything but a
 * function.
 */
export function readChecks({ checks = () => null }: { readonly checks?: Checks | undefined }): Checks {
  if (typeof checks === 'function') return checks;
  throw new TypeError('checks must be the export `checks` of @lunarest/client/checks');
}
