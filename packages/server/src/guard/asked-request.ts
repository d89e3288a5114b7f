// The parts of a request that decide what it may be answered.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isMalformedHead } from '@lunarest/simulator/requests';

/** Kept before anything can change them. */
export interface AskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<IncomingHttpHeaders, 'content-type' | 'accept-type'>;
  /** A request whose head HTTP forbids may be refused before anything else. */
  readonly wellFormed: boolean;
}

export function askedRequest(request: IncomingMessage): AskedRequest {
  const { 'content-type': contentType, 'accept-type': acceptType } = request.headers;
  const headers = { 'content-type': contentType, 'accept-type': acceptType };
  const { method = '', url = '' } = request;
  return { method, url, headers, wellFormed: !isMalformedHead(request) };
}
