// What is told of something that was thrown.

/** Its message, or itself as text where it is no error. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
