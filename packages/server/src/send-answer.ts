// Writes an answer of the simulator to Node's response.
import type { ServerResponse } from 'node:http';
import type { Answer } from '@lunarest/simulator';
import { protectiveHeaders } from './protective-headers.ts';

export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  // Object spreads would take longer than the rest of the request.
  const sent: Record<string, string | number> = Object.assign({}, protectiveHeaders, headers);
  if (body !== undefined) sent['Content-Length'] = Buffer.byteLength(body);
  response.writeHead(status, sent);
  response.end(body);
}
