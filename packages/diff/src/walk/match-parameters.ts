// Matches the parameters of base and revision: by place and name, in a path by position, else by name in another place.
import type { Match, Pair } from '../match.ts';
import type { OperationView } from '../views/operation-view.ts';
import { type ParameterView, separateParameters } from '../views/parameter-view.ts';

type Found = readonly [base: ParameterView | undefined, revision: ParameterView | undefined];

export function matchParameters(operation: Pair<OperationView>): readonly Match<ParameterView>[] {
  const { base, revision } = operation;
  const rest = {
    base: separated(base.parameters, revision.parameters),
    revision: separated(revision.parameters, base.parameters),
  };
  const taken: Found[] = [];
  const position = { base: positionsIn(base.label), revision: positionsIn(revision.label) };
  for (const equal of [
    (a: ParameterView, b: ParameterView) =>
      a.in === 'path' &&
      b.in === 'path' &&
      position.base.indexOf(a.name) === position.revision.indexOf(b.name),
    (a: ParameterView, b: ParameterView) => a.in === b.in && sameName(a, b),
    sameName,
  ]) {
    taken.push(...take(rest, equal));
  }
  const left = [
    ...rest.base.map((parameter): Found => [parameter, undefined]),
    ...rest.revision.map((parameter): Found => [undefined, parameter]),
  ];
  return [...taken, ...left].map((found) => matchOf(found, operation));
}

/** The parameters, with the properties of an exploded object that the other side has as parameters in its place. */
function separated(these: readonly ParameterView[], others: readonly ParameterView[]): ParameterView[] {
  return these.flatMap((one) => {
    const isThere = (wanted: ParameterView) =>
      others.some((other) => other.in === wanted.in && sameName(other, wanted));
    const parts = separateParameters(one);
    return !isThere(one) && parts.some(isThere) ? parts : [one];
  });
}

/** Removes equal entries from both lists. */
function take(
  rest: { base: ParameterView[]; revision: ParameterView[] },
  equal: (a: ParameterView, b: ParameterView) => boolean,
): readonly Found[] {
  const found = rest.base.flatMap((before): readonly Found[] => {
    const at = rest.revision.findIndex((after) => equal(before, after));
    const [after] = at < 0 ? [] : rest.revision.splice(at, 1);
    return after === undefined ? [] : [[before, after]];
  });
  rest.base = rest.base.filter((parameter) => !found.some(([before]) => before === parameter));
  return found;
}

function positionsIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Header names are case-insensitive, and the name of a whole query is not sent. */
function sameName(a: ParameterView, b: ParameterView): boolean {
  if (a.in === 'querystring' && b.in === 'querystring') return true;
  const both = a.in === 'header' && b.in === 'header';
  return both ? a.name.toLowerCase() === b.name.toLowerCase() : a.name === b.name;
}

function matchOf([base, revision]: Found, operation: Pair<OperationView>): Match<ParameterView> {
  const named = revision ?? base;
  return {
    base,
    revision,
    at: {
      base: base?.pointer ?? operation.base.pointer,
      revision: revision?.pointer ?? operation.revision.pointer,
    },
    subject: `${named?.in} parameter \`${named?.name}\``,
    affects: operation.affects,
  };
}
