// Builds valid requests: from the examples of the contract, and the minimal one that the document allows.
import {
  filledPath,
  type MediaKind,
  mediaKinds,
  type OperationDescription,
  type Release,
  vendorMediaType,
} from '@lunarest/contract';
import { contractDocument, type ParameterNode } from './contract-document.ts';

export interface ValidRequest {
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an operation without a body. */
  readonly body: unknown;
  /** The encoded body. */
  readonly text: string | undefined;
}

/** A boundary that occurs in no example. */
const boundary = 'boundary-of-a-form';

/**
 * A valid request of an operation: the examples of its required parameters and its first request example, in the first
 * media type that the operation accepts.
 */
export function validRequest(release: Release, operation: OperationDescription): ValidRequest {
  const pathValues = parameterExamples(release, operation.id, ({ in: place }) => place === 'path');
  const asked = ({ in: place, required }: ParameterNode) => place === 'query' && required === true;
  const query = new URLSearchParams(parameterExamples(release, operation.id, asked));
  const path = filledPath(operation.path, pathValues);
  const body = bodyExample(release, operation.id);
  const kind = bodyKindOf(operation);
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? path : `${path}?${query}`,
    pathValues,
    headers: { 'content-type': bodyType(release, kind) },
    body,
    text: bodyText(kind, body),
  };
}

/** The first media type that an operation accepts; JSON for an operation without a body. */
export function bodyKindOf({ body }: OperationDescription): MediaKind {
  const mediaType = body?.mediaTypes[0] ?? '';
  return mediaKinds.find((kind) => mediaType.includes(`+${kind};`)) ?? 'json';
}

/** The media type of a body that `bodyText` encodes. */
export function bodyType(release: Release, kind: MediaKind): string {
  const mediaType = vendorMediaType(release, kind);
  return kind === 'multipart' ? `${mediaType};boundary=${boundary}` : mediaType;
}

/** Encodes a body: octets are already texts, and each property of a form becomes a file. */
export function bodyText(kind: MediaKind, body: unknown): string | undefined {
  if (body === undefined) return undefined;
  if (kind === 'multipart') return formText(Object(body));
  return kind === 'octet-stream' && typeof body === 'string' ? body : JSON.stringify(body);
}

function formText(form: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(form).map(
    ([field, content]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="example.txt"\r\n\r\n${content}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

function parameterExamples(
  release: Release,
  id: string,
  isMeant: (parameter: ParameterNode) => boolean,
): Record<string, string> {
  const contract = contractDocument(release);
  const parameters = (contract.operation(id).parameters ?? [])
    .map((parameter) => contract.resolve(parameter))
    .filter(isMeant);
  return Object.fromEntries(parameters.map(({ name, example }) => [name, String(example)]));
}

function bodyExample(release: Release, id: string): unknown {
  const contract = contractDocument(release);
  const [media] = Object.values(contract.operation(id).requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return example === undefined ? undefined : contract.resolve(example).value;
}

interface LeastRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The minimal request, from the document alone: its examples as values, and the headers that it declares. */
export function leastRequest(release: Release, operation: OperationDescription): LeastRequest {
  const contract = contractDocument(release);
  const { parameters = [] } = contract.operation(operation.id);
  const required = parameters.map((one) => contract.resolve(one)).filter((one) => one.required === true);
  const at = (place: string) => required.filter((one) => one.in === place).map(named);
  const query = new URLSearchParams(at('query'));
  const filled = filledPath(operation.path, Object.fromEntries(at('path')));
  const { headers, body } = contentOf(release, operation);
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? filled : `${filled}?${query}`,
    headers: { ...Object.fromEntries(at('header')), ...headers },
    body,
  };
}

function named({ name, example }: ParameterNode): [string, string] {
  return [name, String(example)];
}

function contentOf(
  release: Release,
  operation: OperationDescription,
): Pick<LeastRequest, 'headers' | 'body'> {
  if (operation.body?.required !== true) return { headers: {}, body: undefined };
  const { headers, text } = validRequest(release, operation);
  return { headers, body: text };
}
