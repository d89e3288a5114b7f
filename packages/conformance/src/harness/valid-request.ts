// Builds valid requests from the examples of the contract itself.
import {
  type MediaKind,
  mediaKinds,
  type OperationDescription,
  type Release,
  vendorMediaType,
} from '@lunarest/contract';
import { contractDocument } from './contract-document.ts';

export interface ValidRequest {
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an operation that takes none. */
  readonly body: unknown;
  /** The body as it is sent. */
  readonly text: string | undefined;
}

/**
 * A request that fits the schema of an operation: its parameters' examples and its first request example, in the first kind
 * that the operation takes.
 */
export function validRequest(release: Release, operation: OperationDescription): ValidRequest {
  const pathValues = pathExamples(release, operation.id);
  const body = bodyExample(release, operation.id);
  const kind = bodyKindOf(operation);
  return {
    method: operation.method.toUpperCase(),
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(pathValues[name] ?? ''),
    ),
    pathValues,
    headers: { 'content-type': vendorMediaType(release, kind) },
    body,
    text: bodyText(kind, body),
  };
}

/** The kind in which an operation takes a body first; JSON where it takes none. */
export function bodyKindOf({ body }: OperationDescription): MediaKind {
  const mediaType = body?.mediaTypes[0] ?? '';
  return mediaKinds.find((kind) => mediaType.includes(`+${kind};`)) ?? 'json';
}

/** A body as it is sent: octets are texts already. */
export function bodyText(kind: MediaKind, body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return kind === 'octet-stream' && typeof body === 'string' ? body : JSON.stringify(body);
}

function pathExamples(release: Release, id: string): Readonly<Record<string, string>> {
  const contract = contractDocument(release);
  const parameters = (contract.operation(id).parameters ?? []).map((parameter) =>
    contract.resolve(parameter),
  );
  return Object.fromEntries(parameters.map(({ name, example }) => [name, String(example)]));
}

function bodyExample(release: Release, id: string): unknown {
  const contract = contractDocument(release);
  const [media] = Object.values(contract.operation(id).requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return example === undefined ? undefined : contract.resolve(example).value;
}
