// The operations of a client by name. The workflow also uses it in a page, so it imports nothing from Node.

/** The result of any operation of a client. */
interface AnyResult {
  readonly status: number;
  readonly body?: unknown;
  readonly error?: unknown;
}

type AnyOperation = (input: object, options?: { readonly force: true }) => Promise<AnyResult>;

/** The client's method of the operation, for tests whose operations are data; throws when its release has no such operation. */
export function methodOf(client: object, operation: string): AnyOperation {
  const method: unknown = Reflect.get(client, operation);
  if (typeof method !== 'function') throw new Error(`the client has no ${operation}`);
  return (input, options) => method(input, options);
}
