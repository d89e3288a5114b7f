// How requests leave: what Node's transport and the browser's have in common.

/** Whose certificate is good enough. */
export type TlsTrust =
  | { readonly kind: 'ca'; readonly ca: string }
  | { readonly kind: 'fingerprint'; readonly sha256: readonly string[] }
  | { readonly kind: 'platform' }
  | { readonly kind: 'any' };

/** Which proxy stands between; those of the environment are chosen by undici. */
export type ProxyChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'environment' };

/** How Node's transport reaches the appliance. */
export interface Way {
  readonly trust: TlsTrust;
  /** The client's own certificate and its key in PEM. */
  readonly identity: { readonly cert: string; readonly key: string } | undefined;
  readonly proxy: ProxyChoice;
  /** Makes the dispatcher that is used of the one that keeps the trust; both are undici's. */
  readonly dispatcher: ((own: never) => object) | undefined;
}

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
