// Checks the requests of one operation with the parts of express-openapi-validator that do the checking.
import type { OperationDescription } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
// Its middleware would compile the meta-schema of OpenAPI at each start and try the patterns of all paths on each
// request; which operation is meant is known here, and the document was checked when it was generated.
import { AjvOptions } from 'express-openapi-validator/dist/framework/ajv/options.js';
import { defaultSerDes } from 'express-openapi-validator/dist/framework/base.serdes.js';
import type {
  NormalizedOpenApiValidatorOpts,
  OpenAPIV3,
  OpenApiRequest,
  ValidateResponseOpts,
} from 'express-openapi-validator/dist/framework/types.js';
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js';
import { security } from 'express-openapi-validator/dist/middlewares/openapi.security.js';
import { SchemaPreprocessor } from 'express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js';
import { operationDocument } from './operation-document.ts';

/** What the validator looks at; it may change the copies that it is given. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly url: string;
  readonly body: unknown;
}

/** Rejects with the validator's error, which has a `status`, when the request does not fit the operation. */
export type OperationValidator = (request: CheckedRequest, admittedBy: 'basic' | 'session') => Promise<void>;

const options = new AjvOptions({
  validateRequests: { allowUnknownQueryParameters: false, coerceTypes: false },
  validateFormats: true,
  ajvFormats: { mode: 'fast' },
  formats: {},
  serDes: defaultSerDes,
  // What only its middleware reads is left out.
} as unknown as NormalizedOpenApiValidatorOpts);

export function createOperationValidator(
  document: OpenApiDocument,
  operation: OperationDescription,
): OperationValidator {
  // Its own type is narrower than OpenAPI 3.1.
  const written = operationDocument(document, operation) as unknown as OpenAPIV3.DocumentV3_1;
  const { apiDoc } = new SchemaPreprocessor(written, options.preprocessor, noAnswers).preProcess();
  const item: Readonly<Record<string, unknown>> = { ...apiDoc.paths?.[operation.path] };
  const schema = item[operation.method] as OpenAPIV3.OperationObject;
  const requests = new RequestValidator(apiDoc, options.request);
  const admission = { basic: admissionWith('basic'), session: admissionWith('session') };

  return async (request, admittedBy) => {
    const { admit, admitting } = admission[admittedBy];
    const asked = requestOf(request, admitting);
    await asPromise((next) => admit(asked, noResponse, next));
    await asPromise((next) => requests.validate(asked, noResponse, next));
  };

  /** Who asks is known: only the scheme that was used decides, and it must be one of the operation's. */
  function admissionWith(scheme: string) {
    const handlers = { basic: () => scheme === 'basic', session: () => scheme === 'session' };
    const required = operation.security.includes(scheme) ? { security: [{ [scheme]: [] }] } : {};
    return { admit: security(apiDoc, handlers), admitting: { ...schema, ...required } };
  }

  function requestOf(
    { path, query, headers, cookies, url, body }: CheckedRequest,
    admitting: OpenAPIV3.OperationObject,
  ): OpenApiRequest {
    const openapi = {
      expressRoute: operation.path,
      openApiRoute: operation.path,
      pathParams: { ...path },
      schema: admitting,
    };
    const asked = {
      openapi,
      method: operation.method.toUpperCase(),
      params: { ...path },
      query: { ...query },
    };
    // It reads these members of an Express request and no other.
    return { ...asked, headers, cookies, originalUrl: url, path: url, body } as unknown as OpenApiRequest;
  }
}

/** Its answers are the guard's matter; the type forgets that there may be no options for them. */
const noAnswers = null as unknown as ValidateResponseOpts;

/** The parts take a response and do not touch it. */
const noResponse = undefined as never;

async function asPromise(check: (next: (error?: unknown) => void) => unknown): Promise<void> {
  let failure: unknown;
  await check((error) => {
    failure = error;
  });
  if (failure !== undefined) throw failure;
}
