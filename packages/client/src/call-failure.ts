// An error that is not one of the connection, although it ends an exchange.

/** Carries the error of a call, as its cause, past the code that takes any other for an error of the connection. */
export class CallFailure extends Error {
  constructor(cause: unknown) {
    super('not an error of the connection', { cause });
  }
}

/** Runs a function of the program, whose error is that of the call. */
export async function guarded<T>(hook: () => T | Promise<T>): Promise<T> {
  try {
    return await hook();
  } catch (error) {
    throw new CallFailure(error);
  }
}
