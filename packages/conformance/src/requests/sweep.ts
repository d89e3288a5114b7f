// Requests for tests that run over every operation of a release.
import type { OperationDescription, Release } from '@lunarest/contract';
import { basic, call, type RawAnswer } from '../target/call.ts';
import { validRequest } from './valid-request.ts';

interface Variation {
  /** Headers that are added to the valid ones or replace them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** One name and value, added to the required query. */
  readonly query?: string;
}

/** Sends the contract's example of an operation with the given changes. */
export function callExample(
  baseUrl: string,
  release: Release,
  operation: OperationDescription,
  { headers = {}, query = '' }: Variation,
): Promise<RawAnswer> {
  const example = validRequest(release, operation);
  const mark = example.path.includes('?') ? '&' : '?';
  return call(baseUrl, {
    method: example.method,
    path: query === '' ? example.path : `${example.path}${mark}${query}`,
    headers: { ...example.headers, ...headers },
    ...(example.text === undefined ? {} : { body: example.text }),
  });
}

/** The credentials of `admin` for an operation: the cookie, or Basic where no session exists yet. */
export function credentialsFor(operation: OperationDescription, cookie: { readonly cookie: string }) {
  return operation.security.includes('session') ? cookie : basic('admin');
}
