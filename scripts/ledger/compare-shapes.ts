// Differences between a body of the contract and a printed one.
import type { Json } from '@lunarest/openapi';
import type { Shape } from './body-shape.ts';
import { hasForm, mayBeEmpty } from './printed-pattern.ts';

/** A difference between a page and the contract. */
export interface Difference {
  /** For example `parameters/changeSecret/required` or `responses/404/ids/HSMPLUGIN_INVALID_HSM`. */
  readonly about: string;
  /** True when the contract adds to the page, false when it lacks or contradicts a statement of the page. */
  readonly added: boolean;
}

export function missing(about: string): Difference {
  return { about, added: false };
}

export function added(about: string): Difference {
  return { about, added: true };
}

export function sameMembers<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

/** For each body of the page its differences from the nearest alternative, and the alternatives that no page shows. */
export function compareBodies(
  place: string,
  page: readonly Shape[],
  contract: readonly Shape[],
): readonly Difference[] {
  const matched = page.map((shape) =>
    nearest(contract.map((other) => ({ other, found: compareShapes(place, shape, other) }))),
  );
  const surplus = contract.filter((shape) => !matched.some((match) => match?.other === shape));
  return [
    ...matched.flatMap((match) => match?.found ?? [missing(place)]),
    ...surplus.map(() => added(`${place}/alternative`)),
  ];
}

interface Match {
  readonly other: Shape;
  readonly found: readonly Difference[];
}

function nearest(matches: readonly Match[]): Match | undefined {
  return matches.toSorted((a, b) => a.found.length - b.found.length)[0];
}

function compareShapes(place: string, page: Shape, contract: Shape): readonly Difference[] {
  return [
    ...(sameMembers(page.types, contract.types) ? [] : [missing(`${place}/type`)]),
    ...compareValues(`${place}/values`, page.values, contract.values),
    ...(page.form === null ? [] : compareForms(place, page.form, contract.pattern ?? undefined)),
    ...(page.items === null ? [] : compareItems(`${place}/items`, page.items, contract.items)),
    ...Object.entries(page.properties).flatMap(([name, { shape, required }]) => {
      const written = contract.properties[name];
      if (written === undefined) return [missing(`${place}/${name}`)];
      return [
        ...compareShapes(`${place}/${name}`, shape, written.shape),
        ...(required === written.required ? [] : [missing(`${place}/${name}/required`)]),
      ];
    }),
    ...Object.keys(contract.properties)
      .filter((name) => !(name in page.properties))
      .map((name) => added(`${place}/${name}`)),
    ...compareOthers(`${place}/*`, page.others, contract.others),
  ];
}

function compareForms(place: string, form: string, pattern: string | undefined): readonly Difference[] {
  const empty = form.endsWith(' or empty');
  return [
    ...(hasForm(form, pattern) ? [] : [missing(`${place}/form`)]),
    ...(empty && !mayBeEmpty(pattern) ? [missing(`${place}/empty`)] : []),
    ...(!empty && mayBeEmpty(pattern) ? [added(`${place}/empty`)] : []),
  ];
}

function compareValues(
  place: string,
  page: readonly Json[] | null,
  contract: readonly Json[] | null,
): readonly Difference[] {
  if (page === null) return contract === null ? [] : [added(place)];
  return contract !== null && sameMembers(page, contract) ? [] : [missing(place)];
}

function compareItems(place: string, page: Shape, contract: Shape | null): readonly Difference[] {
  return contract === null ? [missing(place)] : compareShapes(place, page, contract);
}

/** A page that may omit properties does not define other properties. */
function compareOthers(
  place: string,
  page: Shape['others'],
  contract: Shape['others'],
): readonly Difference[] {
  if (page === 'anything') return [];
  if (page === 'nothing') return contract === 'nothing' ? [] : [added(place)];
  return typeof contract === 'string' ? [missing(place)] : compareShapes(place, page, contract);
}
