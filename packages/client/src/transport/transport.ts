// The transport interface that Node's transport and the browser's share.
import type { GivenOptions } from '../options.ts';

/** The trusted certificates. */
export type TlsTrust =
  | { readonly kind: 'ca'; readonly ca: string }
  | { readonly kind: 'fingerprint'; readonly sha256: readonly string[] }
  | { readonly kind: 'platform' }
  | { readonly kind: 'any' };

/** The settings of Node's transport. */
export interface Way {
  readonly trust: TlsTrust;
  /** The client's own certificate and its key in PEM. */
  readonly identity: { readonly cert: string; readonly key: string } | undefined;
  /** Address of an HTTP proxy, or null for none. */
  readonly proxy: string | null;
  /** Makes the dispatcher to use from the one that enforces the trust; both are undici's. */
  readonly dispatcher: ((own: never) => object) | undefined;
}

export interface Transport {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The Request class of this fetch. */
  readonly Request: typeof Request;
  readonly close?: () => Promise<void>;
}

/** The transport by the program's own fetch, or by the platform's, which manages its own connections. */
export async function fetchTransport({ fetch }: Pick<GivenOptions, 'fetch'>): Promise<Transport> {
  // Looked up at each request, because a test may replace it.
  return { fetch: fetch ?? ((request) => globalThis.fetch(request)), Request };
}
