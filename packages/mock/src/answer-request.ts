// The chain of a mocked request: the simulator's checks refuse it or accept it, and Prism answers accepted requests.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { filledPath, type OperationDescription, type Release } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { negotiatedBy, withRelease } from '@lunarest/contract/negotiate';
import { bodyReader } from '@lunarest/http';
import {
  hasBody,
  isMalformedHead,
  isUndecodable,
  judgeRequest,
  largestBody,
  Refusal,
  type RequestBytes,
  readBasic,
  sessionCookie,
} from '@lunarest/simulator/requests';
import type { Refuse } from './documented-refusal.ts';
import { resolverOf } from './fitting-example.ts';
import type { Prism } from './load-prism.ts';
import { wantedAnswer } from './wanted-answer.ts';

interface MockParts {
  readonly release: Release;
  readonly document: OpenApiDocument;
  readonly prism: Prism;
  readonly refuse: Refuse;
}

/** The values of path and query of a request. */
interface Input {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Never rejects: any error becomes an answer with the contract's error body. */
export type AnswerRequest = (request: IncomingMessage, response: ServerResponse) => Promise<MockAnswer>;

export function createAnswerRequest({ release, document, prism, refuse }: MockParts): AnswerRequest {
  const resolve = resolverOf(document);

  return async (request, response) => {
    let operation: OperationDescription | null = null;
    try {
      if (isMalformedHead(request)) throw new Refusal('FRAMEWORK_BAD_REQUEST');
      const judged = await judge(request, response);
      operation = judged.operation;
      if (judged.refusal !== null) throw judged.refusal;
      return await answer(request, judged.operation, judged.input);
    } catch (error) {
      return refuse(operation, error instanceof Refusal ? error : new Refusal('FRAMEWORK_INTERNAL_ERROR'));
    }
  };

  async function judge(request: IncomingMessage, response: ServerResponse) {
    const { method = '', url: target = '' } = request;
    const body = await readBytes(request, response);
    return judgeRequest({ method, target, headers: named(request), body }, (located) => {
      if (located.release !== release)
        throw new Refusal(unknownMediaType, `This mock answers release ${release} only.`);
      requireCredentials(located.operation, request.headers);
    });
  }

  /** The negotiated headers of a request; without a version they select the release of the mock. */
  function named({ headers }: IncomingMessage) {
    const negotiated = negotiatedBy(headers);
    if (negotiated === null || !negotiated.implied || negotiated.release === release) return headers;
    const name = headers['content-type'] === undefined ? 'accept-type' : 'content-type';
    return { ...headers, [name]: withRelease(String(headers[name]), release) };
  }

  function answer(
    { headers }: IncomingMessage,
    operation: OperationDescription,
    { path: values, query }: Input,
  ): Promise<MockAnswer> {
    const { responses } = resolve(resolve(document.paths[operation.path])[operation.method]);
    const about = { operation, named: Object.values(values).at(-1) ?? '' };
    const wanted = wantedAnswer(String(headers.prefer ?? ''), about, resolve(responses), resolve);
    return prism(operation, { path: filledPath(operation.path, values), query }, wanted);
  }
}

const unknownMediaType = 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE';

const session = new RegExp(`(?:^|;)\\s*${sessionCookie}=`);

/**
 * Refuses a request without well-formed credentials that the operation admits, with
 * FRAMEWORK_USER_NOT_AUTHENTICATED. The mock has no users and accepts any name, password and session.
 */
function requireCredentials(
  { security }: OperationDescription,
  { authorization, cookie }: IncomingHttpHeaders,
): void {
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  const hasSession = security.includes('session') && session.test(cookie ?? '');
  // Basic must be well-formed wherever it is present (decision D-46).
  if (basic === null || (security.length > 0 && basic === undefined && !hasSession))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
}

const readBody = bodyReader(Math.max(...Object.values(largestBody)));

/** The bytes of the body, empty without one; null for a body that is incomplete, too large, or in an unknown coding. */
async function readBytes(request: IncomingMessage, response: ServerResponse): Promise<RequestBytes> {
  if (!hasBody(request.headers)) return new Uint8Array();
  const bytes = await readBody(request, response).catch(() => null);
  return isUndecodable(request.headers) ? null : bytes;
}

export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an answer without a body. */
  readonly body: string | undefined;
}
