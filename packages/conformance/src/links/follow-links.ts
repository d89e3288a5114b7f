// Follows a link of an answer on the server that sent the answer.
import {
  isParameter,
  type OperationDescription,
  operationTables,
  type Release,
  segmentsOf,
} from '@lunarest/contract';
import { contractDocument, type LinkNode, type ResponseNode } from '../requests/contract-document.ts';
import { validRequest } from '../requests/valid-request.ts';
import { type LinkSource, resolveLink } from './resolve-link.ts';

/** An exchange whose answer may have links. */
export interface LinkedExchange {
  readonly release: Release;
  readonly operation: OperationDescription;
  readonly status: number;
  readonly url: string;
  /** The headers of the request, with the cookie that the answer may have set; requests to links use the same credentials. */
  readonly headers: Headers;
  readonly requestBody: string | null;
  readonly answerBody: string;
}

/** A followed link and its target. */
export interface FollowedLink {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  /** The values of the exchange to which the expressions of the link can refer. */
  readonly source: LinkSource;
  readonly link: string;
  readonly target: string;
  readonly path: string;
}

/** Names of the links of an exchange. */
export function linksOf({ release, operation, status }: LinkedExchange): readonly string[] {
  return Object.keys(linkNodes(release, operation.id, status));
}

/**
 * Follows one link. Null where the answer lacks a value that the link uses, and where the caller lacks the permission.
 * Throws where the link names no operation, or where the operation does not find the resource.
 */
export async function followLink(exchange: LinkedExchange, link: string): Promise<FollowedLink | null> {
  const { release, operation, status } = exchange;
  const { operationId: id, parameters = {} } = linkNodes(release, operation.id, status)[link] ?? {};
  const operations: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const target = operations[id ?? ''];
  if (target === undefined) throw new Error(`the link ${link} leads to ${id}, which is no operation`);
  const source = sourceOf(exchange);
  const queryNames = target.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const path = resolveLink(parameters, source, { path: target.path, queryNames });
  if (path === null) return null;
  const answer = await send(exchange, target, path);
  // The caller may lack the permission for the target, or the answer may have ended the session.
  if (answer.status === 403 || (answer.status === 401 && target.security.length > 0)) return null;
  const text = await answer.text();
  if (isLost(target, answer.status, text))
    throw new Error(`the link ${link} leads to ${path}, which answers ${answer.status}: ${text}`);
  return { release, operation: operation.id, status, source, link, target: target.id, path };
}

/** True for a missing target. A refused action at an existing target is not lost: the state may not permit it. */
function isLost({ method }: OperationDescription, status: number, text: string): boolean {
  if (method === 'get') return status >= 400 && status !== 501;
  return [404, 405, 410].includes(status) || text.includes('"FRAMEWORK_BAD_REQUEST"');
}

function send({ release, url, headers }: LinkedExchange, target: OperationDescription, path: string) {
  const { method, headers: own, text } = validRequest(release, target);
  const sent = new Headers({ ...own });
  for (const name of ['cookie', 'authorization']) {
    const value = headers.get(name);
    if (value !== null) sent.set(name, value);
  }
  const body = method === 'GET' ? undefined : text;
  return fetch(new URL(path, url), {
    method,
    headers: sent,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
}

function sourceOf({ operation, url, requestBody, answerBody }: LinkedExchange): LinkSource {
  const given = segmentsOf(new URL(url).pathname);
  const values = segmentsOf(operation.path).flatMap((segment, index) =>
    isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? '')] as const] : [],
  );
  return {
    pathValues: Object.fromEntries(values),
    requestBody: jsonIn(requestBody),
    answerBody: jsonIn(answerBody),
  };
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function linkNodes(release: Release, operation: string, status: number): Readonly<Record<string, LinkNode>> {
  const contract = contractDocument(release);
  const response = contract.operation(operation).responses[status];
  return response === undefined ? {} : (contract.resolve<ResponseNode>(response).links ?? {});
}
