// Selects the documented answer that a request wants: the header `Prefer: code=404, example=HSMPLUGIN_INVALID_HSM` (RFC 7240).
import { Refusal } from '@lunarest/simulator/requests';
import { type AboutRequest, fittingExample, type Node, type Resolve } from './fitting-example.ts';

export interface WantedAnswer {
  readonly code?: number;
  /** Name of an example of that answer. */
  readonly example?: string;
}

/**
 * What the header asks for. Without a code and an example that is the first success, with the example that fits the request; an
 * example without a code selects the first answer that has it. Refuses with FRAMEWORK_BAD_REQUEST a code or an example that the operation does not document; `responses` are those of
 * the operation in the document.
 */
export function wantedAnswer(
  header: string,
  about: AboutRequest,
  responses: Node,
  resolve: Resolve,
): WantedAnswer {
  const { code, example } = preferences(header);
  const examples = Object.keys(responses).map((status) => [status, exampleNames(responses[status])] as const);
  const candidates = code === undefined ? examples : examples.filter(([status]) => status === code);
  if (candidates.length === 0) throw notDocumented('answer with the preferred code', Object.keys(responses));
  if (example === undefined) return withFittingExample(code ?? firstStatus(responses));
  const found = candidates.find(([, names]) => names.includes(example));
  if (found === undefined)
    throw notDocumented('example of the preferred name', [
      ...new Set(candidates.flatMap(([, names]) => names)),
    ]);
  return { code: Number(found[0]), example };

  function exampleNames(response: unknown): readonly string[] {
    return Object.keys(examplesOf(response));
  }

  function examplesOf(response: unknown): Node {
    const [media] = Object.values(resolve(resolve(response).content));
    return resolve(resolve(media).examples);
  }

  function withFittingExample(status: string): WantedAnswer {
    const fitting = fittingExample(about, examplesOf(responses[status]), resolve);
    return { code: Number(status), ...(fitting === undefined ? {} : { example: fitting }) };
  }
}

/** The lowest success. An operation of which only the name is known has only 501. */
function firstStatus(responses: Node): string {
  const statuses = Object.keys(responses);
  return (
    statuses.find((status) => Number(status) < 400) ?? statuses.find((status) => status === '501') ?? '500'
  );
}

function notDocumented(what: string, documented: readonly string[]): Refusal {
  const known = documented.length === 0 ? 'none' : documented.join(', ');
  return new Refusal('FRAMEWORK_BAD_REQUEST', `The operation has no ${what}. Documented: ${known}.`);
}

/** A token, optionally with a value as token or quoted string; parameters after a semicolon belong to no supported preference. */
const preference = /([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;"]*)))?[^,]*(?:,|$)/g;

function preferences(header: string): { readonly code?: string; readonly example?: string } {
  const given = [...header.matchAll(preference)].map(
    ([, name = '', quoted, token]) => [name.toLowerCase(), quoted ?? token ?? ''] as const,
  );
  // The first of several counts (RFC 7240, section 2), but `Object.fromEntries` keeps the last.
  return Object.fromEntries(given.toReversed().filter(([name]) => name === 'code' || name === 'example'));
}
