// Selects the documented answer that a request prefers: the header `Prefer: code=404, example=HSMPLUGIN_INVALID_HSM` (RFC 7240).
import { tokenSource } from '@lunarest/contract';
import { Refusal } from '@lunarest/simulator/requests';
import { type AboutRequest, fittingExample, type Node, type Resolve } from './fitting-example.ts';

export interface WantedAnswer {
  readonly code?: number;
  /** Name of an example of that answer. */
  readonly example?: string;
}

/**
 * The preferred answer. Without a code and an example it is the first success, with the example that fits the request; an
 * example without a code selects the first answer that has it. Refuses an undocumented code or example with
 * FRAMEWORK_BAD_REQUEST. `responses` are those of the operation in the document.
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

/** The lowest status of a success, or 501 when only the name of the operation is known. */
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

/**
 * What follows the token of a preference: optionally a token or a quoted string as value. No supported preference has parameters after a semicolon,
 * which may contain commas in quotes.
 */
const afterName = /(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?(?:"(?:[^"\\]|\\.)*"|[^,])*(?:,|$)/;
const preference = new RegExp(`(${tokenSource})${afterName.source}`, 'g');

function preferences(header: string): { readonly code?: string; readonly example?: string } {
  const given = [...header.matchAll(preference)].map(
    ([, name = '', quoted, token]) =>
      [name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? token ?? ''] as const,
  );
  // The first of several applies (RFC 7240, section 2), but `Object.fromEntries` keeps the last.
  return Object.fromEntries(given.toReversed().filter(([name]) => name === 'code' || name === 'example'));
}
