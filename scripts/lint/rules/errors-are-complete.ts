// Every refusal is the error body, narrowed to the identifiers and the status it may carry, each with its example.
import { isArray, isObject, type JsonObject, objectAt } from '../../generate/json.ts';
import { errorIdsOf, type Resolve } from '../../generate/read-document.ts';
import type { Rule } from '../rule.ts';

export const errorsAreComplete: Rule = ({ written, resolve }) => incompleteErrors(written, resolve);

/** The problems of the refusals among the `responses` of a holder. */
export function incompleteErrors(written: JsonObject, resolve: Resolve): readonly string[] {
  return Object.entries(objectAt(written, 'responses'))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) => problemsOf(status, resolve(response), resolve));
}

function problemsOf(status: string, response: JsonObject, resolve: Resolve): readonly string[] {
  const media = resolve(objectAt(response, 'content')['application/json'] ?? {});
  const ids = errorIdsOf(response, resolve);
  const names = Object.keys(objectAt(media, 'examples'));
  const schema = objectAt(media, 'schema');
  const parts = isArray(schema.allOf) ? schema.allOf.filter(isObject) : [];
  const codes = parts.map((part) => objectAt(objectAt(part, 'properties'), 'returnCode').const);
  return [
    ...(ids.length === 0 ? [`${status} names no error identifiers`] : []),
    ...(String(names) === String(ids) ? [] : [`${status} has examples ${names} for identifiers ${ids}`]),
    ...(parts.some((part) => part.$ref === '#/components/schemas/Error')
      ? []
      : [`${status} is not the error body`]),
    ...(codes.includes(Number(status)) ? [] : [`${status} does not narrow returnCode to itself`]),
    ...wrongCodes(status, objectAt(media, 'examples'), resolve),
    ...Object.keys(objectAt(response, 'content'))
      .filter((type) => type !== 'application/json')
      .map((type) => `${status} answers ${type}`),
  ];
}

function wrongCodes(status: string, examples: JsonObject, resolve: Resolve): readonly string[] {
  const wrong = Object.entries(examples).filter(([name, example]) => {
    const value = objectAt(resolve(example), 'value');
    return value.returnCode !== Number(status) || value.id !== name;
  });
  return wrong.map(([name]) => `the example ${name} of ${status} has another identifier or returnCode`);
}
