// Requests for a sweep over every operation of a release.
import type { OperationDescription, Release } from '@lunarest/contract';
import { basic, call, type RawAnswer } from '../target/call.ts';
import { validRequest } from './valid-request.ts';

export interface Variation {
  /** Credentials and other headers; a later one replaces the valid one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** One name and value, added to the query that the operation may need. */
  readonly query?: string;
}

/** Sends the contract's own example of an operation, varied. */
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

/** The credentials with which `admin` may call an operation: the cookie, except where none can exist yet. */
export function credentialsFor(operation: OperationDescription, cookie: { readonly cookie: string }) {
  return operation.security.includes('session') ? cookie : basic('admin');
}
