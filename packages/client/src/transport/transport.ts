// How requests leave: what Node's transport and the browser's have in common.

/** Whose certificate is good enough. */
export type TlsTrust =
  | { readonly kind: 'ca'; readonly ca: string }
  | { readonly kind: 'fingerprint'; readonly sha256: string }
  | { readonly kind: 'any' };

export interface Transport {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The class this fetch takes requests of; the platform's own unless said. */
  readonly Request?: typeof Request;
  readonly close: () => Promise<void>;
}

/** A transport on a fetch that looks after its own connections. */
export function fetchTransport(fetch: Transport['fetch']): Transport {
  return { fetch, close: () => Promise.resolve() };
}
