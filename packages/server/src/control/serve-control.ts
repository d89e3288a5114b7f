// Serves the control API of an appliance on a separate port of the loopback interface.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ControlChecks, loadControlChecks } from '@lunarest/contract/control';
import { connectionLimits, type HttpRefusals, serveHttp, whenBroken } from '@lunarest/http';
import type { SharedControl } from '@lunarest/simulator/control';
import {
  answerControl,
  type ControlAnswer,
  type ControlContext,
  controlRefusal,
} from '@lunarest/simulator/control-api';
import { isMalformedHead, malformedBecause } from '@lunarest/simulator/requests';
import { protectiveHeaders } from '../answer-request.ts';
import { guarded } from '../guard/guard.ts';
import type { Log } from '../log.ts';
import { controlContract } from './control-contract.ts';

export interface RunningControl {
  /** For example `http://127.0.0.1:8444`. */
  readonly url: string;
  /** Clients send it as `Authorization: Bearer TOKEN`; new at every start. */
  readonly token: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const tokenBytes = 32;

/**
 * Starts the control API. Rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen.
 * @param port TCP port on 127.0.0.1, 0 for any free one
 */
export async function serveControl(
  control: SharedControl,
  port: number,
  logger: Log,
): Promise<RunningControl> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const { requests, answers } = await loadControlChecks();
  const context = { control, snapshots: new Map() };
  const listener = guarded(
    (request, response) => respond(request, response, { token, requests, context, logger }),
    { mode: 'enforce', logger, contract: controlContract(answers) },
  );
  const serving = { host: loopback, port, tls: false, limits: connectionLimits, refusals } as const;
  return { ...(await serveHttp(listener, serving)), token };
}

const refusals: HttpRefusals = {
  malformed: (code) => controlRefusal('malformed', malformedBecause(code)),
  connect: () => controlRefusal('path', 'The path does not exist in the control API.'),
};

interface Parts {
  readonly token: string;
  readonly requests: ControlChecks['requests'];
  readonly context: ControlContext;
  readonly logger: Log;
}

async function respond(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { method = '', url: target = '' } = request;
  const authorized = carriesToken(request, parts.token);
  // Do not read the body of an unauthenticated request.
  const body = authorized ? await readBody(request) : new Uint8Array();
  const answer = isMalformedHead(request)
    ? controlRefusal('malformed', 'HTTP does not permit the headers of the request.')
    : await answerControl({ method, target, authorized, body }, parts.context, parts.requests);
  if (answer.defect !== undefined) parts.logger.error({ err: answer.defect }, 'the control API failed');
  send(request, response, answer);
  parts.logger.info({ method, status: answer.status }, 'the control API answered');
}

/** Compares digests, which have equal lengths, in constant time. The name of the scheme may be in any case (RFC 9110, 11.1). */
function carriesToken({ headers: { authorization = '' } }: IncomingMessage, token: string): boolean {
  const given = authorization.replace(/^bearer +/i, 'Bearer ');
  return timingSafeEqual(digestOf(given), digestOf(`Bearer ${token}`));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: ControlAnswer,
): void {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  // Unread bytes of the body must not be parsed as the next request.
  const ending = request.complete ? {} : { Connection: 'close' };
  response.writeHead(status, { ...protectiveHeaders, ...headers, ...length, ...ending });
  response.end(body);
}

/** Upper bound on the bytes of a body; a state with a thousand sessions needs a tenth of it. */
const largest = 8 * 1024 * 1024;

/** The bytes, empty without a body; null for a body that is incomplete or too large. */
function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  return Promise.race([collect(request), whenBroken(request).then(() => null)]);
}

async function collect(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length > largest) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
