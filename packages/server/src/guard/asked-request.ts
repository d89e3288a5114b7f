// The parts of a request that decide which answers are documented for it.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isMalformedHead } from '@lunarest/simulator/requests';

/** Copied before later code can change them. */
export interface AskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<IncomingHttpHeaders, 'content-type' | 'accept-type'>;
  /** A request with an invalid HTTP head may be refused before all other checks. */
  readonly wellFormed: boolean;
}

export function askedRequest(request: IncomingMessage): AskedRequest {
  const { 'content-type': contentType, 'accept-type': acceptType } = request.headers;
  const headers = { 'content-type': contentType, 'accept-type': acceptType };
  const { method = '', url = '' } = request;
  return { method, url, headers, wellFormed: !isMalformedHead(request) };
}
