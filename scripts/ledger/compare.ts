// Compares a page with the contract: every difference, by a pointer-like key.
import { isArray, type Json, showJson } from '@lunarest/openapi';
import { added, compareBodies, type Difference, missing, sameMembers } from './compare-shapes.ts';
import type { Facets, OperationFacts, ResponseFacts } from './page-facts.ts';
import { hasForm, meansTheSame, takesText } from './printed-pattern.ts';

/** All differences. Facets, identifiers, bodies and privileges that the page does not name are not compared. */
export function compare(page: OperationFacts, contract: OperationFacts): readonly Difference[] {
  return [
    ...(page.method === contract.method ? [] : [missing('method')]),
    ...(page.path === contract.path ? [] : [missing('path')]),
    ...(page.privileges === null || sameMembers(page.privileges, contract.privileges ?? [])
      ? []
      : [missing('privileges')]),
    ...compareAccess(page, contract),
    ...compareKeys('parameters', page.parameters, contract.parameters, compareFacets),
    ...compareKeys('headers', page.requestHeaders, contract.requestHeaders, compareFacets).filter(
      ({ added }) => !added,
    ),
    ...compareKeys('responses', page.responses, contract.responses, compareResponses),
  ];
}

/** Facts that a page states through the identifiers of its refusals: the need of a private session, or of a role's login. */
function compareAccess(page: OperationFacts, contract: OperationFacts): readonly Difference[] {
  const refusals = Object.values(page.responses).flatMap(({ ids }) => ids ?? []);
  const needsSession = refusals.includes('FRAMEWORK_SESSION_NOT_PRIVATE');
  const needsLogin = refusals.some((id) => /_USER_NOT_AUTHENTICATED$/.test(id));
  return [
    ...(needsSession && !contract.needsSession ? [missing('session')] : []),
    ...(needsLogin && !contract.needsLogin ? [missing('login')] : []),
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
  const wrong = Object.entries(page).filter(([facet, value]) => !sameFacet(facet, value, contract));
  return wrong.map(([facet]) => missing(`${place}/${facet}`));
}

function sameFacet(facet: string, value: Json, contract: Facets): boolean {
  const values = onlyValues(contract);
  if (values !== null && contract[facet] === undefined && facet in lengthBounds)
    return values.every((one) => lengthBounds[facet]?.(one, value));
  const pattern = typeof contract.pattern === 'string' ? contract.pattern : undefined;
  if (facet === 'form') return hasForm(String(value), pattern);
  if (facet === 'pattern')
    return meansTheSame(String(value), { pattern, minLength: Number(contract.minLength ?? 0) });
  return sameValue(value, contract[facet]);
}

/** The bounds of a text that are redundant when all its listed values satisfy them. */
const lengthBounds: Readonly<Record<string, (text: string, printed: Json) => boolean>> = {
  minLength: (text, printed) => text.length >= Number(printed),
  maxLength: (text, printed) => text.length <= Number(printed),
  pattern: (text, printed) => takesText(String(printed), text),
};

/** The only permitted texts of a parameter, or null. */
function onlyValues({ enum: listed, const: only }: Facets): readonly string[] | null {
  const values = only === undefined ? listed : [only];
  const isText = (value: Json): value is string => typeof value === 'string';
  return isArray(values) && values.every(isText) ? values : null;
}

function compareResponses(
  place: string,
  page: ResponseFacts,
  contract: ResponseFacts,
): readonly Difference[] {
  return [
    ...page.headers
      .filter((header) => !contract.headers.includes(header))
      .map((header) => missing(`${place}/headers/${header}`)),
    ...(page.ids === null ? [] : compareIds(`${place}/ids`, page.ids, contract.ids ?? [])),
    ...(page.bodies === null ? [] : compareBodies(`${place}/body`, page.bodies, contract.bodies ?? [])),
  ];
}

function compareIds(
  place: string,
  page: readonly string[],
  contract: readonly string[],
): readonly Difference[] {
  return [
    ...page.filter((id) => !contract.includes(id)).map((id) => missing(`${place}/${id}`)),
    ...contract.filter((id) => !page.includes(id)).map((id) => added(`${place}/${id}`)),
  ];
}

function sameValue(a: Json, b: Json | undefined): boolean {
  return showJson(a) === showJson(b ?? null);
}
