// The options of a client, and the checks that callers without types also need.
import type { Release } from '@lunarest/contract';
import type { CredentialOptions } from './credentials.ts';
import type { HookOptions } from './hooks.ts';
import type { Checks } from './read-answer.ts';
import type { RetryOptions } from './retry.ts';
import type { UnknownAnswers } from './unexpected-result.ts';
import { checkLimit } from './waits.ts';

/** Sends one request. The global `fetch` is of this type. */
export type FetchFunction = (request: Request) => Promise<Response>;

interface ApplianceOptions {
  /** Address of the appliance, for example `https://luna.example:8443`. */
  readonly baseUrl: string;
  /**
   * Limit on each request in milliseconds, up to the end of its answer: 30 000 by default, at most 24 hours. It does not
   * apply to files that are sent or received; each such call can set its own limit. The platform's fetch also ends an idle
   * connection, Node's after 300 seconds. The client's own connections have no idle limit; without another option of the
   * transport, `dispatcher: (own) => own` selects them.
   */
  readonly timeoutMilliseconds?: number | undefined;
}

/** The ways to reach the appliance, which exclude each other. */
interface Ways {
  /**
   * SHA-256 of the appliance's certificate in hex, with or without colons; no other certificate is accepted. While you
   * replace the certificate, pass both fingerprints: `[old, new]`. Node only.
   */
  readonly fingerprint: string | readonly [string, string];
  /** PEM file of the issuing authority or of the appliance's own certificate. Node only. */
  readonly ca: string;
  /** Sends the requests instead of the platform's fetch. */
  readonly fetch: FetchFunction;
  /** Accepts any certificate, even that of an attacker: for laboratories only. Node only. */
  readonly insecureTls: boolean;
}

type Absent<Way extends keyof Ways> = { readonly [Other in Exclude<keyof Ways, Way>]?: undefined };
type Only<Way extends keyof Ways> = Pick<Ways, Way> & Absent<Way>;
type Maybe<Way extends keyof Ways> = Partial<Pick<Ways, Way>> & Absent<Way>;

/**
 * At most one way to reach the appliance; by default the platform's fetch with its certificates. The fingerprint is
 * last and `insecureTls` is never required, so that the compiler names the fingerprint when a way may be missing.
 */
export type ReachOptions = Maybe<'insecureTls'> | Maybe<'fetch'> | Only<'ca'> | Only<'fingerprint'>;

/** The options of Node's transport, except those of trust; all exclude `fetch`. */
interface ConnectionOptions {
  /** PEM of a client certificate; requires `key`. Node only. */
  readonly cert?: string | undefined;
  /** PEM of the private key of `cert`, without a passphrase. Node only. */
  readonly key?: string | undefined;
  /**
   * Address of an HTTP proxy, for example `http://proxy.example:3128`; false for no proxy. By default the
   * environment variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY apply, except for the loopback host. The proxy only tunnels:
   * it does not change the trust in the appliance. Node only.
   */
  readonly proxy?: string | false | undefined;
  /**
   * Wraps undici's dispatcher, which enforces the trust and uses the proxy. Example:
   * `dispatcher: (own: Dispatcher) => own.compose(interceptors.dns())`. A dispatcher that does not pass requests
   * to `own` must check the certificate itself. Node only.
   */
  readonly dispatcher?: ((own: never) => object) | undefined;
}

interface CheckOption {
  /**
   * Validates the JSON of each success against the contract; without it, the client accepts any object. A body that
   * violates the contract, for example with an undocumented property, is an unexpected answer. The checks are large and
   * therefore a separate entry: `import { checks } from '@lunarest/client/checks'`.
   */
  readonly checks?: Checks | undefined;
}

export interface UnknownOption<U extends UnknownAnswers> {
  /**
   * The handling of an answer that the contract does not have, for example an undocumented status or error id, or the
   * page of a proxy. 'throw' (the default) rejects with UnexpectedAnswerError; 'value' resolves to
   * `{ status: 'unexpected', unexpected }` with that error. waitForTask always rejects.
   */
  readonly unknown?: U | undefined;
}

export interface RetryOption {
  /**
   * Repeats a GET that was answered with 429 or 503, after the wait that Retry-After requests. In Node it also tries again to open a
   * connection, for any request but a stream. By default the client repeats nothing. Example: `retry: { attempts: 3 }`.
   */
  readonly retry?: RetryOptions | undefined;
}

/** The options of every client of one release. */
export type PlainOptions = ApplianceOptions &
  ConnectionOptions &
  CheckOption &
  CredentialOptions &
  ReachOptions;

/** The options of the client of one release. */
export type ReleaseOptions<U extends UnknownAnswers = 'throw'> = HookOptions &
  RetryOption &
  UnknownOption<U> &
  PlainOptions;

/** The same with either setting of `unknown`. */
export type GivenOptions = ReleaseOptions<UnknownAnswers>;

/** The options of a client of any release. */
export type LunaClientOptions<
  R extends Release = Release,
  U extends UnknownAnswers = 'throw',
> = ReleaseOptions<U> & {
  /** The release of the API; the newest by default. */
  readonly release?: R;
};

/** @throws RangeError for a limit that is not more than 0 and at most 24 hours. */
export function readTimeout({ timeoutMilliseconds = 30_000 }: GivenOptions): number {
  checkLimit(timeoutMilliseconds);
  return timeoutMilliseconds;
}

/**
 * The base URL, checked.
 * @throws TypeError when it is not http(s), or contains credentials, a query or a fragment.
 */
export function readBaseUrl({ baseUrl }: GivenOptions): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  // The message omits the text: it may contain a password.
  if (!url || !/^https?:[^?#]+$/.test(url.href) || url.username + url.password)
    throw new TypeError('baseUrl must be an http(s) URL without credentials, query and fragment');
  return url;
}
