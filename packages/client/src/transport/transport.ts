// The transport interface that Node's transport and the browser's share.

/** Which certificates are trusted. */
export type TlsTrust =
  | { readonly kind: 'ca'; readonly ca: string }
  | { readonly kind: 'fingerprint'; readonly sha256: readonly string[] }
  | { readonly kind: 'platform' }
  | { readonly kind: 'any' };

/** Which proxy is used; undici chooses among those of the environment. */
export type ProxyChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'environment' };

/** The settings of Node's transport. */
export interface Way {
  readonly trust: TlsTrust;
  /** The client's own certificate and its key in PEM. */
  readonly identity: { readonly cert: string; readonly key: string } | undefined;
  readonly proxy: ProxyChoice;
  /** Makes the dispatcher to use from the one that enforces the trust; both are undici's. */
  readonly dispatcher: ((own: never) => object) | undefined;
}

export interface Transport {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The Request class of this fetch; the platform's own by default. */
  readonly Request?: typeof Request;
  readonly close: () => Promise<void>;
}

/** A transport based on a fetch that manages its own connections. */
export function fetchTransport(fetch: Transport['fetch']): Transport {
  return { fetch, close: () => Promise.resolve() };
}
