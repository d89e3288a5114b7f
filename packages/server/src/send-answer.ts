// Sends the result of an exchange, with the planned faults of the connection.
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Answer } from '@lunarest/simulator';
import type { Exchanged } from '@lunarest/simulator/control';
import helmet from 'helmet';
import { letPass } from './guard/hold-response.ts';

/** Throws when Node rejects the head of the answer, which has then not been sent. */
export function sendExchanged(response: ServerResponse, { answer, effect }: Exchanged): void {
  if (effect === 'drop') return void response.destroy();
  if (effect === 'undocumented') letPass(response);
  sendAnswer(response, answer);
}

/** Waits for a delay in milliseconds, but no longer than the connection is open. */
export function untilDue(response: ServerResponse, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, delay);
    response.once('close', end);
  });
}

/** Writes an answer of the simulator to Node's response. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  // Object spreads would take longer than the rest of the request.
  const sent: Record<string, string | number> = Object.assign({}, protectiveHeaders, headers);
  if (body !== undefined) sent['Content-Length'] = Buffer.byteLength(body);
  response.writeHead(status, sent);
  response.end(body);
}

/**
 * The headers, from helmet, that keep a browser from treating an answer as a page. Computed once, because every answer
 * has the same ones.
 */
export const protectiveHeaders: Readonly<Record<string, string>> = headersOfHelmet();

function headersOfHelmet(): Readonly<Record<string, string>> {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // HSTS would apply to every port of the host, which for a simulation is often localhost.
    strictTransportSecurity: false,
    // The remaining headers protect pages, and no answer is a page.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => {});
  const headers = Object.entries(response.getHeaders());
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
