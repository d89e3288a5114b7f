// The chain of a mocked request: from method, path and headers to the operation, then to Prism's answer. It refuses what
// the reference server refuses, in the same order and with the same identifiers.
import type { IncomingMessage } from 'node:http';
import {
  createOperationRouter,
  type MediaKind,
  type OperationDescription,
  operationTables,
  type Release,
  readPathValues,
  targetPath,
  vendorMediaType,
} from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { bodyKindOf, negotiatedBy } from '@lunarest/contract/negotiate';
import type { Refuse } from './documented-refusal.ts';
import type { AskedPrism, Prism } from './load-prism.ts';
import type { MockAnswer } from './mock-answer.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { requireCredentials } from './require-credentials.ts';
import { resolverOf } from './resolve.ts';
import { wantedAnswer } from './wanted-answer.ts';

export interface MockParts {
  readonly release: Release;
  readonly document: OpenApiDocument;
  readonly prism: Prism;
  readonly refuse: Refuse;
}

/** Never rejects: whatever goes wrong becomes an answer with the contract's error body. */
export type AnswerRequest = (request: IncomingMessage) => Promise<MockAnswer>;

export function createAnswerRequest({ release, document, prism, refuse }: MockParts): AnswerRequest {
  const route = createOperationRouter(operationTables[release]);
  const resolve = resolverOf(document);

  return async (request) => {
    let operation: OperationDescription | null = null;
    try {
      if (request.headers.host === undefined && request.httpVersion === '1.1')
        throw new Refusal('FRAMEWORK_BAD_REQUEST');
      const found = find(request);
      operation = found.operation;
      return await answer(request, operation, found.path, found.segments);
    } catch (error) {
      return refuse(operation, error instanceof Refusal ? error : new Refusal('FRAMEWORK_INTERNAL_ERROR'));
    }
  };

  function find({ method = '', url = '' }: IncomingMessage) {
    const path = targetPath(url);
    const match = route(path);
    if (match === null) throw new Refusal('FRAMEWORK_NO_RESOURCE');
    const operation = match.operations.get(method.toLowerCase());
    if (operation !== undefined) return { operation, path, segments: match.segments };
    const allowed = [...match.operations.keys()].map((name) => name.toUpperCase()).toSorted();
    throw new Refusal('FRAMEWORK_METHOD_NOT_ALLOWED', undefined, { Allow: allowed.join(', ') });
  }

  async function answer(
    request: IncomingMessage,
    operation: OperationDescription,
    path: string,
    segments: readonly string[],
  ): Promise<MockAnswer> {
    const kind = kindFor(request, operation);
    requireCredentials(operation, request.headers);
    const read = readPathValues(operation, segments);
    if (!read.ok) throw new Refusal('FRAMEWORK_BAD_REQUEST', read.problem);
    const body = await readBody(operation, kind, request);
    const { responses } = resolve(resolve(document.paths[operation.path])[operation.method]);
    const preferred = String(request.headers.prefer ?? '');
    const about = { operation, named: Object.values(read.values).at(-1) ?? '' };
    return prism(operation, {
      path: path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path,
      query: queryOf(request.url ?? ''),
      headers: headersFor(request, release, kind),
      body,
      wanted: wantedAnswer(preferred, about, resolve(responses), resolve),
    });
  }

  /** The newest release of a mock is the one that it answers. */
  function kindFor({ headers }: IncomingMessage, operation: OperationDescription): MediaKind {
    const named = negotiatedBy(headers);
    const kind = named && bodyKindOf(named, headers, operation);
    if (named === null || kind === null) throw new Refusal(unknownMediaType);
    if (named.implied || named.release === release) return kind;
    throw new Refusal(unknownMediaType, `This mock answers release ${release} only.`);
  }
}

function queryOf(target: string): AskedPrism['query'] {
  const [, query = ''] = /\?([^#]*)/.exec(target) ?? [];
  const given = new URLSearchParams(query);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}

/**
 * The headers that Prism checks. The media type comes in the one spelling that the document has, and in both headers that
 * may name it. Accept is left out, as the reference server ignores it too.
 */
function headersFor({ headers }: IncomingMessage, release: Release, kind: MediaKind): AskedPrism['headers'] {
  const { accept: _accept, prefer: _prefer, ...others } = headers;
  const texts = Object.entries(others).map(([name, value]) => [name, String(value)] as const);
  return {
    ...Object.fromEntries(texts),
    'content-type': vendorMediaType(release, kind),
    'accept-type': vendorMediaType(release),
  };
}

const unknownMediaType = 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE';
