// Finds the place in Swagger 2.0 for a place in its conversion to OpenAPI 3.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  memberOf,
  objectAt,
  pointerTo,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';

interface Place {
  readonly value: Json;
  readonly pointer: string;
}

/** The place in the original document, or its nearest existing parent. */
export function swaggerPlace(root: JsonObject, converted: JsonObject, pointer: string): string {
  return follow(root, [{ value: root, pointer: '#' }], stepsIn(root, converted, pointer));
}

/** The Swagger 2.0 sections of OpenAPI 3 components. */
const sections: Readonly<Record<string, string>> = {
  schemas: 'definitions',
  parameters: 'parameters',
  responses: 'responses',
  securitySchemes: 'securityDefinitions',
};

function stepsIn(root: JsonObject, converted: JsonObject, pointer: string): readonly string[] {
  const [first = '', second = '', name = '', ...rest] = stepsOf(pointer);
  if (first === 'servers')
    return ['host', 'basePath', 'schemes'].filter((member) => memberOf(root, member) !== undefined);
  if (first !== 'components') return stepsOf(pointer);
  if (second === 'requestBodies') return [...userOf(pointerTo('#', first, second, name), converted), ...rest];
  const section = sections[second];
  return section === undefined ? [] : [section, nameIn(objectAt(root, section), name), ...rest];
}

/** The converter replaces what OpenAPI 3 forbids in the name of a component. */
function nameIn(section: JsonObject, name: string): string {
  if (memberOf(section, name) !== undefined) return name;
  return Object.keys(section).find((key) => key.replaceAll(/[^\w.-]+/g, '_') === name) ?? name;
}

/** The converter shares equal bodies: the first operation that refers to one. */
function userOf(body: string, converted: JsonObject): readonly string[] {
  for (const [path, item] of Object.entries(objectAt(converted, 'paths')))
    for (const [method, operation] of Object.entries(isObject(item) ? item : {}))
      if (isObject(operation) && objectAt(operation, 'requestBody').$ref === body)
        return ['paths', path, method, 'requestBody'];
  return [];
}

/** The number of steps that Swagger 2.0 does not have: a header is its own schema, and an answer contains it directly. */
const omitted: Readonly<Record<string, number>> = { content: 2, flows: 2, schema: 1 };

function follow(root: JsonObject, trail: readonly Place[], steps: readonly string[]): string {
  const [here] = trail;
  const [step, ...rest] = steps;
  if (here === undefined || step === undefined) return here?.pointer ?? '#';
  const to = (place: Place | undefined, left: readonly string[]) =>
    place === undefined ? here.pointer : follow(root, [place, ...trail], left);
  if (step === 'parameters' && isArray(memberIn(here, step)?.value)) {
    const [index = '', ...left] = rest;
    return to(parametersAt(here).filter((one) => !isInBody(root, one))[Number(index)], left);
  }
  const member = memberIn(here, step);
  if (member !== undefined) return to(member, rest);
  if (step === 'requestBody') return to(...bodyAt(root, trail.slice(0, 2), rest));
  const example = exampleIn(steps);
  if (example !== undefined) return follow(root, trail, example);
  const count = omitted[step];
  return count === undefined ? here.pointer : follow(root, trail, steps.slice(count));
}

/** An answer has its examples by media type, not within the content of each. */
function exampleIn([content, mediaType = '', examples, , , ...within]: readonly string[]):
  | readonly string[]
  | undefined {
  return content === 'content' && examples === 'examples' ? ['examples', mediaType, ...within] : undefined;
}

/** The parameter with the body, or with a part of a form, of the operation or else of its path. */
function bodyAt(
  root: JsonObject,
  holders: readonly Place[],
  steps: readonly string[],
): readonly [Place | undefined, readonly string[]] {
  const parameters = holders.flatMap(parametersAt).map((one) => targetOf(root, one));
  const body = parameters.find(({ value }) => isObject(value) && value.in === 'body');
  const [name, ...left] = steps.slice(steps[2] === 'encoding' ? 3 : 4);
  const part = parameters.find(
    ({ value }) => isObject(value) && value.in === 'formData' && value.name === name,
  );
  return body === undefined ? [part, left] : [body, steps];
}

function parametersAt(holder: Place): readonly Place[] {
  const list = memberIn(holder, 'parameters');
  if (!isArray(list?.value)) return [];
  return list.value.map((value, index) => ({ value, pointer: pointerTo(list.pointer, index) }));
}

function isInBody(root: JsonObject, parameter: Place): boolean {
  const { value } = targetOf(root, parameter);
  return isObject(value) && (value.in === 'body' || value.in === 'formData');
}

function targetOf(root: JsonObject, place: Place): Place {
  const reference = isObject(place.value) ? place.value.$ref : undefined;
  const value = typeof reference === 'string' ? valueAt(root, reference) : undefined;
  return typeof reference !== 'string' || value === undefined ? place : { value, pointer: reference };
}

function memberIn({ value, pointer }: Place, step: string): Place | undefined {
  const member = valueAt(value, pointerTo('#', step));
  return member === undefined ? undefined : { value: member, pointer: pointerTo(pointer, step) };
}
