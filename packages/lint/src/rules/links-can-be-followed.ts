// A link supplies only parameters that its target operation has, and all that it requires.
import { type Located, memberOf, objectAt, objectItemsIn, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import { placeOfTarget } from '../subjects/named-operations.ts';

export const linksCanBeFollowed: Rule = {
  id: 'links-can-be-followed',
  demands: 'Every link passes all path parameters of its operation, and no unknown parameters.',
  why: 'Tools build the next request from the link. With a missing or unknown parameter they cannot send it.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    response: ({ status, at, contract }) =>
      [...objectsIn(at, 'links')].flatMap(([name, link]) => {
        const target = targetOf(contract, link);
        if (target === undefined) return [];
        const given = Object.keys(objectAt(link.value, 'parameters'));
        return problemsOf(`The link ${name} of ${status}`, link.pointer, given, target);
      }),
  },
};

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
  const names = parameters.map(({ value }) => ({ name: String(value.name), place: String(value.in) }));
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
