// Tests whether express-openapi-validator with `validateResponses` refuses an answer.
import { newestRelease, type Release, releases, vendorMediaType } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { parseCookie } from 'cookie';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { HonestAnswer } from '../planted/drift.ts';
import { tinyApp } from './drifting-server.ts';
import { exchange, listening } from './exchange.ts';

/** One validator per release, mounted once: loading a document takes longer than a hundred answers. */
const validators = new Map<Release, RequestHandler>(
  releases.map((release) => [release, validatorOf(release)]),
);

const itsErrors = Object.values(OpenApiValidator.error);

/** Whether the validator refuses the request or the answer, so that the answer is not sent unchanged. */
export async function refusedByExpressOpenapiValidator(answer: HonestAnswer): Promise<boolean> {
  const { 'Content-Type': mediaType } = answer.request.headers;
  const release = releases.find((known) => vendorMediaType(known) === mediaType) ?? newestRelease;
  let refused = false;
  const notice: ErrorRequestHandler = (error, _request, response, next) => {
    refused = itsErrors.some((kind) => error instanceof kind);
    if (refused && !response.headersSent) response.status(500).end('refused');
    else if (answer.handleError === undefined) next(error);
    else answer.handleError(error, _request, response, next);
  };
  const before = [express.json({ type: () => true }), readCookies, validators.get(release) ?? []].flat();
  const app = tinyApp({ ...answer, handleError: notice }, before);
  const seen = await listening(app, (url) => exchange(url, answer.request));
  return refused && (seen.body === 'refused' || seen.status === 500 || answer.request.method === 'HEAD');
}

/** Parses cookies into `request.cookies`, as cookie-parser does and the validator expects. */
const readCookies: RequestHandler = (request, _response, next) => {
  request.cookies = parseCookie(request.headers.cookie ?? '');
  next();
};

function validatorOf(release: Release): RequestHandler {
  const router = express.Router();
  router.use(
    OpenApiValidator.middleware({
      // The type of the option is narrower than OpenAPI 3.1.
      apiSpec: openApiDocument(release) as never,
      validateApiSpec: false,
      validateRequests: true,
      validateResponses: true,
      validateSecurity: { handlers: { basic: () => true, session: () => true } },
    }),
  );
  return router;
}
