// Holds a page against the contract: every place where they differ, by a pointer-like key.
import type { Json } from '@lunarest/openapi';
import type { Facets, OperationFacts, ResponseFacts } from './page-facts.ts';

export interface Difference {
  /** For example `parameters/changeSecret/required` or `responses/404/ids/HSMPLUGIN_INVALID_HSM`. */
  readonly about: string;
  /** True when the contract says more than the page, false when it lacks or contradicts what the page says. */
  readonly added: boolean;
}

/** All differences; a facet, a list of identifiers or the privileges that the page does not name are not compared. */
export function compare(page: OperationFacts, contract: OperationFacts): readonly Difference[] {
  return [
    ...(page.method === contract.method ? [] : [missing('method')]),
    ...(page.path === contract.path ? [] : [missing('path')]),
    ...(page.privileges === null || sameMembers(page.privileges, contract.privileges ?? [])
      ? []
      : [missing('privileges')]),
    ...compareKeys('parameters', page.parameters, contract.parameters, compareFacets),
    ...compareKeys('responses', page.responses, contract.responses, compareResponses),
  ];
}

function compareKeys<Facts>(
  place: string,
  page: Readonly<Record<string, Facts>>,
  contract: Readonly<Record<string, Facts>>,
  compareFacts: (place: string, page: Facts, contract: Facts) => readonly Difference[],
): readonly Difference[] {
  const said = Object.entries(page).flatMap(([key, facts]) => {
    const written = contract[key];
    return written === undefined
      ? [missing(`${place}/${key}`)]
      : compareFacts(`${place}/${key}`, facts, written);
  });
  const more = Object.keys(contract).filter((key) => page[key] === undefined);
  return [...said, ...more.map((key) => added(`${place}/${key}`))];
}

function compareFacets(place: string, page: Facets, contract: Facets): readonly Difference[] {
  const wrong = Object.entries(page).filter(([facet, value]) => !sameValue(value, contract[facet]));
  return wrong.map(([facet]) => missing(`${place}/${facet}`));
}

function compareResponses(
  place: string,
  page: ResponseFacts,
  contract: ResponseFacts,
): readonly Difference[] {
  const headers = page.headers.filter((header) => !contract.headers.includes(header));
  const lost = headers.map((header) => missing(`${place}/headers/${header}`));
  const written = contract.ids ?? [];
  if (page.ids === null) return lost;
  return [
    ...lost,
    ...page.ids.filter((id) => !written.includes(id)).map((id) => missing(`${place}/ids/${id}`)),
    ...written.filter((id) => !page.ids?.includes(id)).map((id) => added(`${place}/ids/${id}`)),
  ];
}

function missing(about: string): Difference {
  return { about, added: false };
}

function added(about: string): Difference {
  return { about, added: true };
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

function sameValue(a: Json, b: Json | undefined): boolean {
  return exactText(a) === exactText(b ?? null);
}

/** Text in which 10 and 10n are the same and 99999999999999999n is itself. */
function exactText(value: Json): string {
  return JSON.stringify(value, (_, item: Json) =>
    typeof item === 'bigint' || typeof item === 'number' ? `#${item}` : item,
  );
}
