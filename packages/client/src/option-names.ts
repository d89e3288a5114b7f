// Rejects options that the client does not have: a misspelled one would be ignored silently.
import type { LunaClientOptions } from './options.ts';
import type { UnknownAnswers } from './unexpected-result.ts';

const names: Readonly<Record<keyof LunaClientOptions<never, UnknownAnswers>, true>> = {
  baseUrl: true,
  username: true,
  password: true,
  credentials: true,
  release: true,
  fingerprint: true,
  ca: true,
  insecureTls: true,
  cert: true,
  key: true,
  proxy: true,
  dispatcher: true,
  fetch: true,
  timeoutMilliseconds: true,
  retry: true,
  headers: true,
  onRequest: true,
  onResponse: true,
  onSessionRenewed: true,
  log: true,
  unknown: true,
  checks: true,
};

/** @throws TypeError for an option that the client does not have, and for the release of another entry. */
export function checkNames(options: object, release: string): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new TypeError(
      `the client has no option ${JSON.stringify(unknown)}: its options are ${Object.keys(names).join(', ')}`,
    );
  const { release: asked = release }: { readonly release?: string } = options;
  if (asked !== release)
    throw new TypeError(
      `this client speaks release ${release} alone: for another one, import @lunarest/client`,
    );
}
