// The server of the proxy.
import type { RequestListener } from 'node:http';
import { createSecureContext } from 'node:tls';
import { UsageError } from '@lunarest/findings';
import { type ConnectionLimits, connectionLimits, serveHttp, type TlsPair, whenBroken } from '@lunarest/http';
import { largestHead, openConnections } from '../connection/connect.ts';
import type { Trust } from '../connection/trust.ts';
import { type Forwarded, forward } from './forward.ts';
import { answerItself, ownAnswer, refusals } from './own-answers.ts';
import { namesOwnHost } from './own-hosts.ts';

interface ProxyOptions extends Pick<Forwarded, 'onExchange' | 'onFailure'> {
  readonly target: URL;
  readonly trust: Trust;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The certificate for clients; plain http without it. */
  readonly tls: TlsPair | undefined;
}

export interface RunningProxy {
  readonly url: string;
  /** Ends every connection, on both sides. */
  close(): Promise<void>;
}

/** Client and target decide how long a body takes and how long a connection is idle. */
const limits: ConnectionLimits = { ...connectionLimits, headers: 60_000, request: 0, idle: 0, closing: 0 };
const mostConnections = 64;

const foreign = ownAnswer(
  403,
  'the host of the request is neither a loopback host nor the host of --listen or the target',
);

/** Throws a UsageError when it cannot listen, or when certificate or key is invalid. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, trust, host, port, tls, onExchange, onFailure } = options;
  if (tls !== undefined) checkPair(tls);
  const connections = openConnections(target, trust, mostConnections);
  const parts = { connections, host: target.host, onExchange, onFailure };
  const listener: RequestListener = (request, response) => {
    whenBroken(request).then((code) => answerItself(response, refusals.malformed(code)));
    if (namesOwnHost(request, [host, target.hostname])) forward(request, response, parts);
    else answerItself(response, foreign);
  };
  const { url, close } = await serveHttp(listener, {
    host,
    port,
    tls: tls ?? false,
    limits,
    refusals,
    largestHead,
    decidesContinue: true,
    answersHalfClosed: false,
  }).catch((cause) => {
    throw new UsageError(`The proxy cannot listen: ${cause.message}.`, { cause });
  });
  return {
    url,
    async close() {
      await close();
      connections.close();
    },
  };
}

function checkPair(tls: TlsPair): void {
  try {
    createSecureContext(tls);
  } catch (cause) {
    throw new UsageError('--cert and --key must be a PEM certificate and its key.', { cause });
  }
}
