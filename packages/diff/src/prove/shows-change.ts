// Decides whether a value at the place of a change shows that change, and not another one at the same place.
import { codeSpan } from '@lunarest/findings';
import { isObject, type Json, showSorted, valueAt } from '@lunarest/openapi';
import { type Both, type Edition, otherThan } from '../match/match.ts';
import type { Direction } from '../views/property-view.ts';
import { carriersOf, type SchemaView } from '../views/schema-view.ts';
import { typeOfValue, typesOf } from '../views/types.ts';
import { type Part, partsAt } from '../witness/parts-at.ts';
import type { PreparedPair } from '../witness/prepare.ts';
import type { Step } from '../witness/wanted.ts';
import type { ShownBy, ValueProof } from './proof.ts';

/** Whether a value shows the change; the reason why it is refused is undefined if it is known only of the whole. */
type Shows = (value: Json, misfit: string | undefined) => boolean;

const always: Shows = () => true;

export function showsChange(
  { shownBy, direction }: ValueProof,
  schemas: Both<SchemaView>,
  taker: Edition,
  pair: PreparedPair,
): Shows {
  if (shownBy === undefined) return always;
  if (shownBy === 'null') return (value) => value === null;
  if (shownBy === 'type') {
    const types = typesOf(schemas[otherThan(taker)]);
    return (value) => !types.has(typeOfValue(value));
  }
  if (shownBy === 'several alternatives')
    return (_, misfit) => misfit === undefined || fitsSeveral.test(misfit);
  if ('listed' in shownBy) return (value) => showSorted(pair.exact(value)) === shownBy.listed;
  if ('keywords' in shownBy) return isRefusedBy(shownBy.keywords, schemas[otherThan(taker)], direction, pair);
  if ('alternative' in shownBy) return fitsAt(shownBy.alternative[taker], schemas[taker], direction, pair);
  return isAbout(shownBy, taker);
}

/** The reason for a value as a whole that fits several alternatives of `oneOf`. */
const fitsSeveral = /(?:^|, )must match exactly one schema in oneOf, not several/;

/** Whether one of the keywords refuses a value; any value counts if none of the keywords is written. */
function isRefusedBy(
  keywords: readonly string[],
  view: SchemaView,
  direction: Direction,
  pair: PreparedPair,
): Shows {
  const { root } = pair.document(view.root, direction);
  const demands = keywords.flatMap((keyword) =>
    carriersOf(view, keyword).flatMap(({ pointer }) => {
      const demand = valueAt(root, pointer);
      return demand === undefined ? [] : [{ [keyword]: demand }];
    }),
  );
  if (demands.length === 0) return always;
  return (value) => demands.some((demand) => !pair.fits(demand, value));
}

/** Whether a value fits the schema at a pointer; any value does if the prepared document has no schema there. */
function fitsAt(pointer: string, { root }: SchemaView, direction: Direction, pair: PreparedPair): Shows {
  const document = pair.document(root, direction);
  if (!isObject(valueAt(document.root, pointer))) return always;
  return (value) => document.fits(pointer, value);
}

/** Whether a value is refused because it has the property that only the taker describes, or because it lacks the property. */
function isAbout({ property, isOnlyIn }: Extract<ShownBy, { property: string }>, taker: Edition): Shows {
  const has = (value: Json) => isObject(value) && Object.hasOwn(value, property);
  const isWanted = isOnlyIn[taker];
  const reason = isWanted ? `property ${codeSpan(property)}` : `must have required property '${property}'`;
  return (value, misfit) => has(value) === isWanted && (misfit === undefined || misfit.includes(reason));
}

/** Whether a text, or one in a list of texts, shows the change, as far as texts can. */
export function showsInText({ shownBy, within: { steps } }: ValueProof, value: Json): boolean {
  const within = partsInText(value, steps);
  if (shownBy === 'null') return within.some((part) => part.value === null);
  if (typeof shownBy !== 'object' || !('listed' in shownBy)) return within.length > 0;
  const parts = [value, ...within.map((part) => part.value)];
  return parts.some((part) => [showSorted(part), showSorted(String(part))].includes(shownBy.listed));
}

/** The parts to which the steps lead; a single text may be the serialization of a list with one item. */
function partsInText(value: Json, steps: readonly Step[]): readonly Part[] {
  const parts = partsAt(value, steps);
  return parts.length > 0
    ? parts
    : partsAt(
        value,
        steps.filter(({ kind }) => kind !== 'item'),
      );
}
