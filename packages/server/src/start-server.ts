// Starts the reference server and shuts it down in order.
import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { originForm } from '@lunarest/contract';
import { forNoPage, readOrigins } from '@lunarest/contract/cross-origin';
import {
  type ConnectionLimits,
  connectionLimits,
  type HttpRefusals,
  type MessageClasses,
  serveHttp,
} from '@lunarest/http';
import { type Failure, failureAnswer } from '@lunarest/simulator';
import type { ApplianceControl, ExchangeParts, SharedControl } from '@lunarest/simulator/control';
import { malformedBecause } from '@lunarest/simulator/requests';
import { type AnsweringParts, createListener } from './answer-request.ts';
import { createApp, messagesOf } from './create-app.ts';
import { acrossOrigins } from './cross-origin.ts';
import { guarded } from './guard/guard.ts';
import { prepareToHold } from './guard/hold-response.ts';
import { silentLog } from './log.ts';
import { applianceOf, sharedApplianceOf } from './own-appliance.ts';
import {
  checkServerOptions,
  type ServerOptions,
  type ServingOptions,
  type SharedServerOptions,
} from './server-options.ts';
import { fingerprintOf, processCertificate } from './tls/certificates.ts';

export interface RunningServer<Control = ApplianceControl> {
  /** For example `https://127.0.0.1:8443`. */
  readonly url: string;
  /** PEM of the certificate, undefined over plain HTTP. */
  readonly certificate: string | undefined;
  /** Its SHA-256 fingerprint. */
  readonly fingerprint: string | undefined;
  readonly appliance: Control;
  /** Lets active requests finish, without planned delays (two seconds at most), then closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts a server; rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen, with a TypeError for invalid
 * options, and with a DataError for a data folder or a shared store that is in use, damaged, unreachable, or from another
 * version or scenario. `limits` are the documented ones unless a test shortens them.
 */
export function startServer(
  options: SharedServerOptions,
  limits?: ConnectionLimits,
): Promise<RunningServer<SharedControl>>;
export function startServer(options?: ServerOptions, limits?: ConnectionLimits): Promise<RunningServer>;
export async function startServer(
  options: ServerOptions | SharedServerOptions = {},
  limits: ConnectionLimits = connectionLimits,
): Promise<RunningServer<SharedControl>> {
  checkServerOptions(options);
  const { appliance, release } =
    options.store === undefined ? applianceOf(options) : await sharedApplianceOf(options);
  try {
    const server = await serveAppliance(appliance, options, limits);
    return { ...server, close: () => server.close().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Like `startServer`, for an existing appliance; the options are not checked. */
export async function serveAppliance<Control = ApplianceControl>(
  appliance: ControlledAppliance<Control>,
  options: ServingOptions = {},
  limits: ConnectionLimits = connectionLimits,
): Promise<RunningServer<Control>> {
  const { host = '127.0.0.1', port = 0, guard = 'enforce', logger = silentLog } = options;
  const tls = options.tls === undefined ? await processCertificate(host) : options.tls;
  const delays = new Set<() => void>();
  const { answer, messages } = answeringWith({ ...appliance, logger, delays }, options);
  // With CORS, a wrapper sees the responses before the guard does.
  if (guard === 'enforce' && options.cors === undefined) prepareToHold(messages.ServerResponse);
  const guardedListener = guarded(
    (request, response) => {
      // Otherwise Express would answer an invalid absolute target itself, without the documented body.
      request.url = originForm(request.url ?? '');
      return answer(request, response);
    },
    { mode: guard, logger },
  );
  const listener =
    options.cors === undefined ? guardedListener : acrossOrigins(guardedListener, readOrigins(options.cors));
  const served = await serveHttp(listener, {
    host,
    port,
    tls,
    messages,
    limits,
    refusals: refusalsOf(options),
  });
  return {
    url: served.url,
    close() {
      const closed = served.close();
      for (const end of delays) end();
      return closed;
    },
    certificate: tls === false ? undefined : tls.cert,
    fingerprint: tls === false ? undefined : fingerprintOf(tls.cert),
    appliance: appliance.control,
  };
}

interface ControlledAppliance<Control> extends ExchangeParts {
  readonly control: Control;
}

/** The request listener, and the message classes for Node. */
function answeringWith(
  parts: AnsweringParts,
  { framework, validator }: ServingOptions,
): { readonly answer: RequestListener; readonly messages: MessageClasses } {
  if (framework === 'node') return { answer: createListener(parts), messages: plainMessages() };
  const app = createApp({ ...parts, validator });
  return { answer: app, messages: messagesOf(app) };
}

/** Separate classes for each server, because the guard changes them. */
function plainMessages(): MessageClasses {
  class Response<Asked extends IncomingMessage = IncomingMessage> extends ServerResponse<Asked> {}
  return { IncomingMessage, ServerResponse: Response };
}

function refusalsOf({ cors }: ServingOptions): HttpRefusals {
  const refusal = (failed: Failure) => {
    const answer = failureAnswer(null, failed);
    return cors === undefined ? answer : { ...answer, headers: { ...answer.headers, ...forNoPage } };
  };
  return {
    malformed: (code) => refusal({ failure: 'FRAMEWORK_BAD_REQUEST', details: malformedBecause(code) }),
    connect: () => refusal({ failure: 'FRAMEWORK_NO_RESOURCE' }),
  };
}
