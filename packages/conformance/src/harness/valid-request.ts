// Builds valid requests from the examples of the contract itself.
import { type OperationDescription, type Release, vendorMediaType } from '@lunarest/contract';
import { contractDocument, type ParameterNode } from './contract-document.ts';

export interface ValidRequest {
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an operation that takes none. */
  readonly body: unknown;
}

/** A request that fits the schema of an operation: its required parameters' examples and its first request example. */
export function validRequest(release: Release, operation: OperationDescription): ValidRequest {
  const pathValues = parameterExamples(release, operation.id, ({ in: place }) => place === 'path');
  const asked = ({ in: place, required }: ParameterNode) => place === 'query' && required === true;
  const query = new URLSearchParams(parameterExamples(release, operation.id, asked));
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(pathValues[name] ?? ''),
  );
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? path : `${path}?${query}`,
    pathValues,
    headers: { 'content-type': vendorMediaType(release) },
    body: bodyExample(release, operation.id),
  };
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
