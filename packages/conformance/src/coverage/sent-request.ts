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

export function sentRequest({
  headers,
  body,
  ...request
}: {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: Uint8Array | null;
}): SentRequest {
  return {
    ...request,
    headers: Object.fromEntries([...headers].filter(([name]) => !credentials.includes(name))),
    body: body === null ? null : Buffer.from(body).toString('base64'),
  };
}
