// Checks a request against its release's document with express-openapi-validator, one instance per room and release.
import { type OperationDescription, type Release, vendorMediaType } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { parseCookie } from 'cookie';
import express, { type Request, type RequestHandler, type Response } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { AuthenticatedCaller } from './authenticate.ts';
import { Refusal } from './refusal.ts';
import { roomDocument } from './room-document.ts';
import { runMiddleware } from './run-middleware.ts';

export type ValidateRequest = (
  call: {
    readonly operation: OperationDescription;
    readonly release: Release;
    readonly caller: AuthenticatedCaller;
  },
  request: Request,
  response: Response,
) => Promise<void>;

/**
 * A validator that makes each room's instance on first use. Its own route lookup walks every path it knows, so it gets
 * one room only; exact integers, media type and credentials are settled before it.
 */
export function createRequestValidator(): ValidateRequest {
  const rooms = new Map<string, RequestHandler>();
  const callers = new WeakMap<object, AuthenticatedCaller>();
  return async ({ operation, release, caller }, request, response) => {
    const key = `${release}/${operation.room}`;
    const validator = rooms.get(key) ?? createRoomValidator(release, operation.room, callers);
    rooms.set(key, validator);
    callers.set(request, caller);
    // The document names the media type in one spelling; the caller's has been understood already.
    request.headers['content-type'] = vendorMediaType(release);
    // It looks for cookies where cookie-parser would have put them.
    request.cookies = parseCookie(request.headers.cookie ?? '');
    try {
      await runMiddleware(validator, request, response);
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

function createRoomValidator(
  release: Release,
  room: string,
  callers: WeakMap<object, AuthenticatedCaller>,
): RequestHandler {
  const router = express.Router();
  router.use(
    OpenApiValidator.middleware({
      // Its input type is narrower than OpenAPI 3.1; the document was checked when it was generated.
      apiSpec: roomDocument(openApiDocument(release), room) as never,
      validateApiSpec: false,
      validateRequests: true,
      validateResponses: false,
      validateSecurity: {
        handlers: {
          basic: (request: object) => callers.get(request)?.session === null,
          session: (request: object) => callers.get(request)?.session !== null,
        },
      },
    }),
  );
  return router;
}

function refusalOf(error: unknown): unknown {
  const status = statusOf(error);
  if (status === 400 || status === 413 || status === 415)
    return new Refusal('FRAMEWORK_BAD_REQUEST', detailsOf(error));
  if (status === 401) return new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
  return error;
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** The validator's message names places and rules; of an unknown query parameter it would repeat the caller's own text. */
function detailsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const rule = message.startsWith('Unknown query parameter') ? 'unknown query parameter' : message;
  return `The request does not fit the contract: ${rule}.`;
}
