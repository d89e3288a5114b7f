// A request of the suite without its credentials, to be validated by a second validator.

export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes in base64; null for a request without a body. */
  readonly body: string | null;
}

const credentials = ['authorization', 'cookie'];

export function sentRequest({ method, url, headers }: Request, bytes: Uint8Array | null): SentRequest {
  const { pathname, search } = new URL(url);
  return {
    method,
    target: `${pathname}${search}`,
    headers: Object.fromEntries([...headers].filter(([name]) => !credentials.includes(name))),
    body: bytes === null ? null : Buffer.from(bytes).toString('base64'),
  };
}
