// What the client asks of checks that a program brings along.

/** The body of a success, as it was parsed. */
interface CheckedBody {
  /** For example `17`. */
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/** The place and the rule of the contract that a body breaks, or null when it has the shape of the contract. */
export type Checks = (body: CheckedBody) => string | null;

/** The checks of the option, or none. @throws TypeError for anything but a function. */
export function readChecks({ checks = () => null }: { readonly checks?: Checks | undefined }): Checks {
  if (typeof checks === 'function') return checks;
  throw new TypeError(
    "checks must be those of the package: write import { checks } from '@lunarest/client/checks'",
  );
}
