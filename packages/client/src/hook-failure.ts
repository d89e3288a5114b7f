// An error of a function of the program, which must not pass for an error of the connection.

/** Carries the program's own error, as its cause, through the code that sends a request. */
export class HookFailure extends Error {
  constructor(cause: unknown) {
    super('a hook failed', { cause });
  }
}

/** Runs a function of the program; its error is marked as one. */
export async function guarded<T>(hook: () => T | Promise<T>): Promise<T> {
  try {
    return await hook();
  } catch (error) {
    throw new HookFailure(error);
  }
}
