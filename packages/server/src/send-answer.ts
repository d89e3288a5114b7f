// Writes an answer of the simulator to Node's response.
import type { ServerResponse } from 'node:http';
import type { Answer } from '@lunarest/simulator';
import { protectiveHeaders } from './protective-headers.ts';

export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of protectiveHeaders) response.setHeader(name, value);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}
