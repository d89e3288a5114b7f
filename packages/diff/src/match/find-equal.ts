// Finds equal schemas of the other side.

import { grouped } from '@lunarest/findings';
import { areEquivalent, type Json, type Located, showSorted } from '@lunarest/openapi';

/** Upper bound on the schemas that are compared one by one with a schema whose text none of them has. */
const mostCompared = 256;

/** Finds an equal schema among `others`. Those with the same text come first: comparing all pairs takes too long. */
export function equalAmong<T extends object>(
  others: readonly T[],
  schemaOf: (one: T) => Located<Json>,
): (wanted: Located<Json>) => T | undefined {
  const byText = grouped(others, (other) => showSorted(schemaOf(other).value));
  const few = others.length > mostCompared ? [] : others;
  return (wanted) => {
    const isEqual = (other: T) => areEquivalent(wanted, schemaOf(other));
    return byText.get(showSorted(wanted.value))?.find(isEqual) ?? few.find(isEqual);
  };
}
