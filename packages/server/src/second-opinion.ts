// express-openapi-validator in front of the request chain: an independent second check of every request's form.
import {
  type OperationDescription,
  type Release,
  routerOf,
  segmentsOf,
  vendorMediaType,
} from '@lunarest/contract';
import { type OpenApiDocument, openApiDocument } from '@lunarest/contract/documents';
import { bodyKindOf, negotiatedBy } from '@lunarest/contract/negotiate';
import { pruneComponents } from '@lunarest/openapi/pure';
import { type Failure, failureAnswer } from '@lunarest/simulator';
import type { Request, RequestHandler, Response } from 'express';
import express from 'express';
import { sendAnswer } from './answer-request.ts';
import { isLost, readBytes } from './read-bytes.ts';
import { runMiddleware } from './run-middleware.ts';

/** The validators that can run before the server's own checks. */
export const validators = ['express-openapi-validator'] as const;
export type Validator = (typeof validators)[number];

/**
 * Refuses with FRAMEWORK_BAD_REQUEST every request that the library refuses, with its message. Requests
 * without an operation or a release skip it, as do forms, whose vendor media type it cannot read, and bodies that are lost.
 */
export function secondOpinion(): RequestHandler {
  return async (request, response, next) => {
    const asked = isLost(request) ? null : askedOf(request);
    const failed = asked === null ? null : await failureOf(request, response, asked);
    if (asked === null || failed === null) next();
    else sendAnswer(response, failureAnswer(asked.operation, failed));
  };
}

interface Asked {
  readonly release: Release;
  readonly operation: OperationDescription;
  readonly mediaType: string;
  /** Path and query without a fragment; the path in the normal spelling, which the library compares with those of the document. */
  readonly url: string;
}

function askedOf({ method, path, url, headers }: Request): Asked | null {
  const spoken = negotiatedBy(headers);
  if (spoken === null) return null;
  const match = routerOf(spoken.release)(path);
  const operation = match?.operations.get(method.toLowerCase());
  const named = operation && bodyKindOf(spoken, headers, operation);
  if (operation === undefined || named === undefined || named === null || named === 'multipart') return null;
  const kind = operation.body === null ? 'json' : named;
  return {
    release: spoken.release,
    operation,
    mediaType: vendorMediaType(spoken.release, kind),
    url: url.replace(/^[^?#]*/, () => `/${match?.segments.join('/')}`).replace(/#.*$/s, ''),
  };
}

/**
 * The failure that the library reports, or null. The library gets a parsed body, and the media type in the document's
 * spelling in both headers that may name it.
 */
async function failureOf(request: Request, response: Response, asked: Asked): Promise<Failure | null> {
  const { url, originalUrl } = request;
  const { 'content-type': contentType, 'accept-type': acceptType } = request.headers;
  const isJson = asked.mediaType.includes('+json;');
  const bytes = await readBytes(isJson ? 'json' : 'octet-stream', request, response);
  if (bytes === null)
    return { failure: 'FRAMEWORK_BAD_REQUEST', details: 'The body cannot be read, or it is too large.' };
  try {
    Object.assign(request.headers, {
      'content-type': asked.mediaType,
      'accept-type': vendorMediaType(asked.release),
    });
    Object.assign(request, { url: asked.url, originalUrl: asked.url });
    request.body = parsed(bytes, isJson);
    await runMiddleware(await validatorOf(asked), request, response);
    return null;
  } catch (error) {
    return objectionIn(error);
  } finally {
    Object.assign(request.headers, { 'content-type': contentType, 'accept-type': acceptType });
    Object.assign(request, { url, originalUrl });
    // The chain reads the bytes again.
    request.body = Buffer.from(bytes);
  }
}

/** Parses a body for the library, which gets none when parsing fails; the chain refuses such a body. */
function parsed(bytes: Uint8Array, isJson: boolean): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  if (!isJson) return text;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return {};
  }
}

/** The library's message, which names places and rules. That of an unknown query parameter is replaced, because it repeats the sender's text. */
function objectionIn(error: unknown): Failure {
  // An exception that is not a validation error is a defect.
  if (!(error instanceof Error) || !('status' in error)) return { failure: 'FRAMEWORK_INTERNAL_ERROR' };
  const unknown = 'Unknown query parameter';
  const opinion = error.message.startsWith(unknown) ? unknown : error.message;
  return { failure: 'FRAMEWORK_BAD_REQUEST', details: `express-openapi-validator: ${opinion}.` };
}

const routers = new Map<string, Promise<RequestHandler>>();

function validatorOf({ release, operation }: Asked): Promise<RequestHandler> {
  const { length } = segmentsOf(operation.path);
  const key = `${release} ${length}`;
  const router = routers.get(key) ?? makeRouter(release, length);
  routers.set(key, router);
  return router;
}

/** Loads the library on demand: its meta-schema and patterns take longer to load than the server takes to start. */
async function makeRouter(release: Release, length: number): Promise<RequestHandler> {
  const { middleware } = await import('express-openapi-validator');
  const router = express.Router();
  router.use(
    middleware({
      // The library's input type is narrower than OpenAPI 3.1.
      apiSpec: requestsOf(openApiDocument(release), length) as never,
      validateApiSpec: false,
      validateRequests: { allowUnknownQueryParameters: false },
      validateResponses: false,
      validateSecurity: false,
      fileUploader: false,
    }),
  );
  return router;
}

/**
 * The paths with this number of segments, the only ones that can match such a request. A smaller document is faster, because
 * the library tries one path after the other for each request, and traverses the whole document for each operation.
 */
function requestsOf(document: OpenApiDocument, length: number): object {
  const { 'x-luna-unmatched': _, ...written } = document;
  const items = Object.entries(document.paths)
    .filter(([path]) => segmentsOf(path).length === length)
    .map(([path, item]) => [path, withoutAnswers(item)] as const);
  return pruneComponents({ ...written, paths: Object.fromEntries(items) });
}

/** A path item without the responses of its operations, which the library need not check. */
function withoutAnswers(item: unknown) {
  const members = Object.entries(Object(item)).map(([name, member]) => {
    const isOperation = Object(member).responses !== undefined;
    return [name, isOperation ? { ...Object(member), responses: {} } : member] as const;
  });
  return Object.fromEntries(members);
}
