// Builds valid requests from the examples of the contract itself.
import { type OperationDescription, type Release, vendorMediaType } from '@lunarest/contract';
import { contractDocument } from './contract-document.ts';

export interface ValidRequest {
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an operation that takes none. */
  readonly body: unknown;
}

/** A request that fits the schema of an operation: its parameters' examples and its first request example. */
export function validRequest(release: Release, operation: OperationDescription): ValidRequest {
  const pathValues = pathExamples(release, operation.id);
  return {
    method: operation.method.toUpperCase(),
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(pathValues[name] ?? ''),
    ),
    pathValues,
    headers: { 'content-type': vendorMediaType(release) },
    body: bodyExample(release, operation.id),
  };
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
