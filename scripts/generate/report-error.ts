// Error reports of the generator's programs.

/** Prints the error in the contract, or the stack of a defect in the generator, and sets exit code 1. */
export function reportError(error: unknown): void {
  const isDefect = [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  // The message of any other error says what to change in the contract.
  console.error(error instanceof Error && !isDefect ? error.message : error);
  process.exitCode = 1;
}
