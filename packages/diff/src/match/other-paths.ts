// The paths of the other document that take the requests of a path without a partner: a wider one, or one for each listed
// value of its parameters.
import { areEquivalent, type Located } from '@lunarest/openapi';
import { escaped } from '../patterns/characters.ts';
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
  const [start = '', ...rest] = shape.template.split('{}');
  const choices = namesIn(shape.path).map((name) => textsOf(shape, name));
  const count = choices.reduce((product, texts) => product * (texts?.length ?? 1), 1);
  if (choices.every((texts) => texts === undefined) || count > mostParts) return [];
  const templates = rest.reduce<readonly string[]>(
    (begun, text, index) =>
      begun.flatMap((before) => (choices[index] ?? ['{}']).map((one) => `${before}${one}${text}`)),
    [start],
  );
  return templates.map((template) => ({ ...shape, segments: template.split('/'), template }));
}

/** The names of the parameters in a part of a path, each of which is `{}` in the template. */
function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)(?<!\+)\}/g)].map(([, name = '']) => name);
}

/** The texts that the operations of a path list for a parameter; undefined if one of them lists none. */
function textsOf(shape: Shape, wanted: string): readonly string[] | undefined {
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
    return segment === taken || (taken !== restOfPath && takesSegment(outer, index, taken));
  });
}

/** Whether a segment such as `{}.{}` takes another one, such as `{}.json`. */
function takesSegment(outer: Shape, index: number, taken: string): boolean {
  const [start = '', ...rest] = (outer.segments[index] ?? '').split('{}').map(escaped);
  if (rest.length === 0) return false;
  const form = [start, ...rest].join('(.+?)');
  const names = namesIn(outer.path.split('/')[index] ?? '');
  const [whole, ...texts] = new RegExp(`^${form}$`).exec(taken) ?? [];
  return (
    whole !== undefined &&
    texts.every((text, place) => text === '{}' || mayHave(outer, names[place] ?? '', text))
  );
}

/** Whether all operations of a path accept the text for a parameter. */
function mayHave(shape: Shape, wanted: string, text: string): boolean {
  return [...shape.operations.values()].every(({ parameters }) =>
    parameters.every((one) => one.in !== 'path' || one.name !== wanted || takesText(one, text)),
  );
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
