import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from './documents.ts';
import { releases } from './generated/releases.ts';

interface Place {
  readonly place: string;
  readonly schema: object;
  readonly example: unknown;
}

describe.each(releases)('release %s', (release) => {
  const document = openApiDocument(release);
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
  addFormats.default(ajv);
  ajv.addFormat('password', true).addFormat('int64', true);
  ajv.addSchema({ $id: 'contract', ...document });
  const compiled = new Map<string, ValidateFunction>();

  const operations = Object.values(document.paths).flatMap((item) => Object.values(resolved(item)));
  const places = operations.flatMap((operation) => placesOf(resolved(operation)));

  test('every example is valid by its schema', () => {
    expect(places.length).toBeGreaterThan(1000);
    const unfitting = places.flatMap(({ place, schema, example }) => {
      const validate = compile(schema);
      return validate(example) ? [] : [{ place, errors: validate.errors }];
    });
    expect(unfitting).toEqual([]);
  });

  test('the Location of an answer is that of the task in its body', () => {
    const answers = operations
      .flatMap((operation) => Object.values(Object(resolved(operation).responses)))
      .map(resolved);
    const tasks = answers.flatMap(({ headers, content }) => {
      const location = placeOf('Location', Object(headers).Location).example;
      const bodies = contentPlaces('body', content).map(({ example }) => Object(example));
      return bodies
        .filter(({ instance }) => location !== undefined && instance !== undefined)
        .map(({ instance, responseUrl }) => ({ location, places: [instance, responseUrl] }));
    });
    expect(tasks.length).toBeGreaterThan(10);
    expect(tasks.filter(({ location, places }) => !places.includes(location))).toEqual([]);
  });

  test('every error body has one named example for each identifier', () => {
    const bodies = operations.flatMap((operation) => errorBodies(resolved(operation)));
    expect(bodies.length).toBeGreaterThan(100);
    expect(bodies.map(({ place, names }) => ({ place, names }))).toEqual(
      bodies.map(({ place, identifiers }) => ({ place, names: identifiers })),
    );
  });

  /** Compiles each schema once, because most schemas occur in many places. */
  function compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate;
  }

  function resolved(value: unknown): Record<string, unknown> {
    const node = Object(value);
    if (typeof node.$ref !== 'string') return node;
    const steps: readonly string[] = node.$ref.replace('#/', '').split('/');
    return resolved(steps.reduce((parent, step) => Object(parent)[step], document as unknown));
  }

  function placesOf(operation: Record<string, unknown>): readonly Place[] {
    const id = String(operation.operationId);
    const responses = Object.entries(Object(operation.responses));
    return [
      ...[operation.parameters ?? []].flat().map((parameter) => placeOf(`${id} parameter`, parameter)),
      ...contentPlaces(`${id} body`, resolved(operation.requestBody).content),
      ...responses.flatMap(([status, response]) => responsePlaces(`${id} ${status}`, resolved(response))),
    ];
  }

  function responsePlaces(place: string, response: Record<string, unknown>): readonly Place[] {
    const headers = Object.entries(Object(response.headers));
    return [
      ...headers.map(([name, header]) => placeOf(`${place} header ${name}`, header)),
      ...contentPlaces(place, response.content),
    ];
  }

  function placeOf(place: string, value: unknown): Place {
    const { schema, example } = resolved(value);
    return { place, schema: Object(schema), example };
  }

  function contentPlaces(place: string, content: unknown): readonly Place[] {
    return Object.values(Object(content)).flatMap((media) => {
      const { schema, examples } = resolved(media);
      return Object.entries(Object(examples)).map(([name, example]) => ({
        place: `${place} ${name}`,
        schema: Object(schema),
        example: resolved(example).value,
      }));
    });
  }

  function errorBodies(operation: Record<string, unknown>) {
    return Object.entries(Object(operation.responses))
      .filter(([status]) => Number(status) >= 400)
      .map(([status, response]) => {
        const media = resolved(Object(resolved(response).content)['application/json']);
        return {
          place: `${operation.operationId} ${status}`,
          identifiers: identifiersIn(resolved(media.schema)),
          names: Object.keys(Object(media.examples)),
        };
      });
  }

  function identifiersIn(schema: Record<string, unknown>): readonly string[] {
    const own = Object(Object(Object(schema.properties).id)).enum ?? [];
    const parts = [schema.allOf ?? []].flat().map(resolved);
    return [...own, ...parts.flatMap(identifiersIn)];
  }
});
