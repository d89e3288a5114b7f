// Matches the parameters of base and revision: by place and name, in a path by position, else by name in another place.
// A segment that only one side describes is compared with any text.

import { isCredentialOf, type OperationView } from '../views/operation-view.ts';
import { type ParameterView, separateParameters, undescribedSegment } from '../views/parameter-view.ts';
import { type Match, mapBoth, type Pair, pointersOf } from './match.ts';

type Found = readonly [base: ParameterView | undefined, revision: ParameterView | undefined];

export function matchParameters(operation: Pair<OperationView>): readonly Match<ParameterView>[] {
  const { base, revision } = operation;
  const rest = {
    base: separated(base.parameters, revision.parameters),
    revision: separated(revision.parameters, base.parameters),
  };
  const taken: Found[] = [...segmentsDescribedOnce(operation)];
  for (const side of ['base', 'revision'] as const)
    rest[side] = rest[side].filter((one) => !taken.some((pair) => pair.includes(one)));
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
  // No request carries a parameter of the path that has no segment.
  const isSent = (side: 'base' | 'revision') => (one: ParameterView) =>
    one.in !== 'path' || position[side].includes(one.name);
  const left = [
    ...rest.base
      .filter((one) => isSent('base')(one) && !isCredentialOf(revision, one))
      .map((parameter): Found => [parameter, undefined]),
    ...rest.revision
      .filter((one) => isSent('revision')(one) && !isCredentialOf(base, one))
      .map((parameter): Found => [undefined, parameter]),
  ];
  return [...taken, ...left].map((found) => matchOf(found, operation));
}

/** The parameters in a path of one form that only one side describes, each with the segment of the other side. */
function segmentsDescribedOnce({ base, revision }: Pair<OperationView>): readonly Found[] {
  const [before, after] = [positionsIn(base.label), positionsIn(revision.label)];
  if (before.length !== after.length || base.hasUnknownParameters || revision.hasUnknownParameters) return [];
  return before.flatMap((name, index): readonly Found[] => {
    const newName = after[index] ?? name;
    const [isOld, isNew] = [before.indexOf(name) === index, after.indexOf(newName) === index];
    const [was, is] = [segmentNamed(name, base), segmentNamed(newName, revision)];
    if ((isOld && was !== undefined) === (isNew && is !== undefined)) return [];
    // A name that occurs twice in the path is described for both of its segments.
    const again = (view: ParameterView | undefined, isFirst: boolean) =>
      isFirst ? view : view && { ...view };
    return [
      [
        again(was, isOld) ?? undescribedSegment(name, base),
        again(is, isNew) ?? undescribedSegment(newName, revision),
      ],
    ];
  });
}

function segmentNamed(wanted: string, { parameters }: OperationView): ParameterView | undefined {
  return parameters.find(({ in: place, name }) => place === 'path' && name === wanted);
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

/** The parameters in the path of an operation; a request to a client has no path of this kind. */
function positionsIn(label: string): readonly string[] {
  const [, path = ''] = /^\S+ (\/.*)$/.exec(label) ?? [];
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
    at: pointersOf(
      { base, revision },
      mapBoth(operation, ({ pointer }) => pointer),
    ),
    subject: `${named?.in} parameter \`${named?.name}\``,
    affects: operation.affects,
  };
}
