// The answer to a refused request, from the contract's own example of its error identifier.
import { type OperationDescription, type Release, unmatched } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { MethodRefusal, type Refusal } from '@lunarest/simulator/requests';
import type { MockAnswer } from './answer-request.ts';
import { type Node, resolverOf } from './fitting-example.ts';

/** `operation` is null for an unmatched request. */
export type Refuse = (operation: OperationDescription | null, refusal: Refusal) => MockAnswer;

/** The refusals of one release. An undocumented identifier becomes an internal error. */
export function refusalsOf(document: OpenApiDocument, release: Release): Refuse {
  const resolve = resolverOf(document);

  return function refuse(operation, refusal) {
    const place =
      (operation && placeIn(operation, refusal.failure)) ??
      placeBeside(refusal.failure) ??
      placeBeside(internal);
    if (place === null) throw new Error(`Release ${release} does not document ${internal}.`);
    const { status, response, example } = place;
    const { details = example.details } = refusal;
    const allow: MockAnswer['headers'] = refusal instanceof MethodRefusal ? { Allow: refusal.allow } : {};
    return {
      status,
      headers: { ...headersOf(response), 'Content-Type': 'application/json', ...allow },
      body: JSON.stringify({ ...example, details }),
    };
  };

  function placeIn({ path, method, responses }: OperationDescription, failure: string): Place | null {
    const status = Object.keys(responses).find((code) => responses[Number(code)]?.errors.includes(failure));
    const item = resolve(document.paths[path]);
    const operation = resolve(item[method]);
    return status === undefined
      ? null
      : placeOf(Number(status), resolve(operation.responses)[status], failure);
  }

  /** The place of the failure among the answers to requests without an operation. */
  function placeBeside(failure: string): Place | null {
    const reasons = Object.entries(unmatched[release]);
    const found = reasons.find(([, { errors }]) => errors.some((error) => error === failure));
    if (found === undefined) return null;
    const [reason, { status }] = found;
    return placeOf(status, resolve(document['x-luna-unmatched'])[reason], failure);
  }

  function placeOf(status: number, written: unknown, failure: string): Place {
    const response = resolve(written);
    const media = resolve(resolve(response.content)['application/json']);
    const example = resolve(resolve(resolve(media.examples)[failure]).value);
    return { status, response, example };
  }

  function headersOf(response: Node): MockAnswer['headers'] {
    const headers = Object.entries(resolve(response.headers)).flatMap(([name, header]) => {
      const { example } = resolve(header);
      return example === undefined ? [] : [[name, String(example)] as const];
    });
    return Object.fromEntries(headers);
  }
}

const internal = 'FRAMEWORK_INTERNAL_ERROR';

interface Place {
  readonly status: number;
  readonly response: Node;
  readonly example: Node;
}
