// A link supplies only parameters that its target operation has, and all that it requires, with readable values.
import {
  type Located,
  memberOf,
  objectAt,
  objectIn,
  objectItemsIn,
  objectsIn,
  pointerTo,
} from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import { placeOfTarget } from '../subjects/named-operations.ts';
import type { OperationUnderLint } from '../subjects/operation-under-lint.ts';
import { expressionsIn, isExpression, parameterRead } from '../subjects/runtime-expressions.ts';

export const linksCanBeFollowed: Rule = {
  id: 'links-can-be-followed',
  demands:
    'Every link passes all path parameters of its operation, and no unknown parameters, and reads their values from described parts.',
  why: 'Tools build the next request from the link. With a missing or unknown parameter or value they cannot send it.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    response: ({ status, at, contract }) =>
      [...objectsIn(at, 'links')].flatMap(([name, link]) => {
        const named = `The link ${name} of ${status}`;
        const target = targetOf(contract, link);
        const given = Object.keys(objectAt(link.value, 'parameters'));
        const ofTarget = target === undefined ? [] : problemsOf(named, link.pointer, given, target);
        return [...ofTarget, ...unreadable(named, link)];
      }),
    operation: (operation) =>
      operation.responses.flatMap(({ status, at }) =>
        [...objectsIn(at, 'links')].flatMap(([name, link]) =>
          undescribed(`The link ${name} of ${status}`, link, operation),
        ),
      ),
  },
};

interface Read {
  readonly at: string;
  readonly expression: string;
}

/** The expressions in the values of a link. */
function readBy({ value, pointer }: Located): readonly Read[] {
  const values = [
    ...Object.entries(objectAt(value, 'parameters')).map(
      ([name, given]) => [pointerTo(pointer, 'parameters', name), given] as const,
    ),
    [pointerTo(pointer, 'requestBody'), value.requestBody] as const,
  ];
  return values.flatMap(([at, given]) =>
    typeof given === 'string' ? expressionsIn(given).map((expression) => ({ at, expression })) : [],
  );
}

function unreadable(named: string, link: Located): readonly Problem[] {
  return readBy(link)
    .filter(({ expression }) => !isExpression(expression))
    .map(({ at, expression }) => ({
      at,
      message: `${named} passes ${expression}, which is not a runtime expression`,
      advice: 'Write it like $response.body#/id, $response.header.Location or $request.path.id.',
    }));
}

/** OpenAPI demands that the operation describes the parameters that its links read. */
function undescribed(named: string, link: Located, operation: OperationUnderLint): readonly Problem[] {
  return readBy(link).flatMap(({ at, expression }) => {
    const read = isExpression(expression) ? parameterRead(expression) : undefined;
    if (read === undefined || hasParameter(operation, read.place, read.name)) return [];
    const message = `${named} reads ${expression}, a parameter that its own operation does not describe`;
    return [{ at, message, advice: 'Name a parameter of the operation that answers, or describe it there.' }];
  });
}

/** A query may have more parameters than are named: those of an object, and those of the whole as one parameter. */
function hasParameter({ parameters }: OperationUnderLint, place: string, name: string): boolean {
  if (place === 'header' && /^(accept|authorization|content-type)$/i.test(name)) return true;
  return parameters.some((parameter) => {
    const { in: where, name: own } = parameter.value;
    const isSame = place === 'header' ? String(own).toLowerCase() === name.toLowerCase() : own === name;
    const isOpen = where === 'querystring' || objectIn(parameter, 'schema')?.value.type === 'object';
    return (where === place && isSame) || (place === 'query' && isOpen);
  });
}

interface Target {
  /** Names of all its parameters, also as `path.id` for links that include the place. */
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

/** The parameters of an operation of this document; undefined for one of another document. */
function targetOf({ written }: ContractUnderLint, link: Located): Target | undefined {
  const [id, place] = [memberOf(link.value, 'operationId'), placeOfTarget(link)];
  const operation = written.find((known) => known.id === id || known.at.pointer === place);
  if (operation === undefined) return undefined;
  const parameters = [operation.at, operation.item].flatMap((holder) => objectItemsIn(holder, 'parameters'));
  const names = parameters.flatMap(({ value: { name, in: place } }) =>
    typeof name === 'string' ? [{ name, place: String(place) }] : [],
  );
  return {
    known: names.flatMap(({ name, place }) => [name, `${place}.${name}`]),
    needed: names.filter(({ place }) => place === 'path').map(({ name }) => name),
  };
}

function problemsOf(
  link: string,
  pointer: string,
  given: readonly string[],
  { known, needed }: Target,
): readonly Problem[] {
  const unknown = given.filter((name) => !known.includes(name));
  const missing = needed.filter((name) => !given.includes(name) && !given.includes(`path.${name}`));
  return [
    ...unknown.map((name) => ({
      at: pointerTo(pointer, 'parameters', name),
      message: `${link} passes the parameter ${name}, which its operation does not have`,
      advice: 'Name a parameter of the operation.',
    })),
    ...missing.map((name) => ({
      at: pointer,
      message: `${link} does not pass the path parameter ${name}`,
      advice: 'Add an expression for the value, or remove the link.',
    })),
  ];
}
