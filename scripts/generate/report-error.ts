// How the generator's programs fail.

/** Prints what is wrong with the contract, or where the generator itself has failed, and sets exit code 1. */
export function reportError(error: unknown): void {
  const isDefect = [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  // Of other errors the message says what to change in the contract.
  console.error(error instanceof Error && !isDefect ? error.message : error);
  process.exitCode = 1;
}
