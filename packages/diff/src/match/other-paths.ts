// The paths of the other document that take the requests of a path without a partner: a wider one, or one for each listed
// value of its parameters.
import { areEquivalent, type Located } from '@lunarest/openapi';
import { listedValues } from '../views/listed-values.ts';
import type { OperationView } from '../views/operation-view.ts';
import { takesText } from '../views/parameter-view.ts';
import type { PathView } from '../views/path-view.ts';

/** By method. */
export type Operations = ReadonlyMap<string, OperationView>;

/** Paths that differ only in the names of their parameters: a request cannot distinguish them. */
export interface Shape {
  /** The template without the names of its parameters; `{+}` is one for the rest of the path. */
  readonly template: string;
  readonly segments: readonly string[];
  /** The addresses of its servers. */
  readonly addresses: readonly string[];
  readonly path: string;
  readonly item: Located;
  readonly operations: Operations;
}

type Takers = Pick<PathView, 'takenBy' | 'isAnsweredOtherwise'>;

export const noTakers: Takers = { takenBy: undefined, isAnsweredOtherwise: false };

export function takersOf(shape: Shape, others: readonly Shape[]): Takers {
  const wider = others.find((other) => takesAll(other, shape));
  if (wider !== undefined)
    return { takenBy: 'a wider path', isAnsweredOtherwise: !answerAlike(wider, shape) };
  const parts = partsOf(shape).map((part) => ({
    part,
    taker: others.find((other) => takesAll(other, part)),
  }));
  const taken = parts.flatMap(({ part, taker }) => (taker === undefined ? [] : [{ part, taker }]));
  if (parts.length === 0 || taken.length < parts.length) return noTakers;
  const isAnsweredOtherwise = taken.some(({ part, taker }) => !answerAlike(taker, part));
  return { takenBy: 'several paths', isAnsweredOtherwise };
}

/** Upper bound on the fixed paths that a path with listed values is compared as. */
const mostParts = 256;

/** The path once for each combination of the values of its parameters that list them; empty without such a parameter. */
function partsOf(shape: Shape): readonly Shape[] {
  const choices = shape.segments.map((segment, index) =>
    segment === '{}' ? (textsAt(shape, index) ?? [segment]) : [segment],
  );
  const count = choices.reduce((product, { length }) => product * length, 1);
  const isListed = choices.some(([first], index) => first !== shape.segments[index]);
  if (!isListed || count > mostParts) return [];
  const combined = choices.reduce<readonly (readonly string[])[]>(
    (begun, texts) => begun.flatMap((segments) => texts.map((text) => [...segments, text])),
    [[]],
  );
  return combined.map((segments) => ({ ...shape, segments, template: segments.join('/') }));
}

/** The texts that the operations of a path list for the segment at an index; undefined if one of them lists none. */
function textsAt(shape: Shape, index: number): readonly string[] | undefined {
  const wanted = nameAt(shape, index);
  const lists = [...shape.operations.values()].map(({ parameters }) => {
    const described = parameters.find((one) => one.in === 'path' && one.name === wanted);
    return described?.schema && listedValues(described.schema);
  });
  if (!lists.every((list) => list !== undefined)) return undefined;
  return [...new Set(lists.flatMap((list) => [...list.values()].map(String)))];
}

/** Whether a template takes each request of another one, such as `/boxes/{}` those of `/boxes/mine`. */
function takesAll(outer: Shape, inner: Shape): boolean {
  return (
    haveSegments(outer, inner) &&
    [...inner.operations.keys()].every((method) => outer.operations.has(method)) &&
    inner.addresses.some((address) => outer.addresses.includes(address))
  );
}

/** In gateways, a parameter with `+` at the end of a path is the rest of the path, of one segment or more. */
const restOfPath = '{+}';

function haveSegments(outer: Shape, inner: Shape): boolean {
  const last = outer.segments.length - 1;
  const takesRest = outer.segments[last] === restOfPath && inner.segments.length >= outer.segments.length;
  if (!takesRest && outer.segments.length !== inner.segments.length) return false;
  return outer.segments.every((segment, index) => {
    const taken = inner.segments[index] ?? '';
    if (takesRest && index === last) return true;
    return segment === taken || (segment === '{}' && taken !== restOfPath && mayHave(outer, index, taken));
  });
}

/** Whether all operations of a path accept the text as the segment at an index, which is a parameter. */
function mayHave(shape: Shape, index: number, text: string): boolean {
  const wanted = nameAt(shape, index);
  return [...shape.operations.values()].every(({ parameters }) =>
    parameters.every((one) => one.in !== 'path' || one.name !== wanted || takesText(one, text)),
  );
}

function nameAt({ path }: Shape, index: number): string | undefined {
  return path.split('/')[index]?.slice(1, -1);
}

/** Whether the operations of the two have the same answers. */
function answerAlike(outer: Shape, inner: Shape): boolean {
  const answersOf = (shape: Shape, method: string) => {
    const { root, written, responsesPlace: pointer } = shape.operations.get(method) ?? {};
    return { root: root ?? {}, value: written?.responses ?? null, pointer: pointer ?? '#' };
  };
  return [...inner.operations.keys()].every((method) =>
    areEquivalent(answersOf(outer, method), answersOf(inner, method)),
  );
}
