// The minimal request that the bundled document allows: required parameters and a required body only.
import type { OperationDescription, Release } from '@lunarest/contract';
import { contractDocument, type ParameterNode } from './contract-document.ts';
import { validRequest } from './valid-request.ts';

export interface LeastRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Uses OpenAPI only: the values are the document's examples, the headers those that it declares. */
export function leastRequest(release: Release, operation: OperationDescription): LeastRequest {
  const contract = contractDocument(release);
  const { parameters = [] } = contract.operation(operation.id);
  const required = parameters.map((one) => contract.resolve(one)).filter((one) => one.required === true);
  const at = (place: string) => required.filter((one) => one.in === place).map(named);
  const query = new URLSearchParams(at('query'));
  const filled = at('path').reduce(
    (url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
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
