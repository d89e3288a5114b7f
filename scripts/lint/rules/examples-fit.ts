// Every parameter, header, body and answer has an example, and each example fits its schema.
import { isArray, type JsonObject, objectAt } from '../../generate/json.ts';
import type { OperationUnderLint, Rule } from '../rule.ts';

export const examplesFit: Rule = (subject) => unfitExamples(subject);

type Holder = Pick<OperationUnderLint, 'written' | 'resolve' | 'fits'>;

/** The problems of the examples of parameters, body and answers of a holder. */
export function unfitExamples(subject: Holder): readonly string[] {
  const { written, resolve } = subject;
  const parameters = isArray(written.parameters) ? written.parameters.map(resolve) : [];
  const body = written.requestBody === undefined ? {} : resolve(written.requestBody);
  return [
    ...parameters.flatMap((parameter) => single(`parameter ${parameter.name}`, parameter, subject)),
    ...named('request', body, subject),
    ...Object.entries(objectAt(written, 'responses')).flatMap(([status, response]) =>
      answered(status, resolve(response), subject),
    ),
  ];
}

function answered(status: string, response: JsonObject, subject: Holder): readonly string[] {
  const headers = Object.entries(objectAt(response, 'headers'));
  return [
    ...headers.flatMap(([name, header]) =>
      single(`${status} header ${name}`, subject.resolve(header), subject),
    ),
    ...named(status, response, subject),
  ];
}

function single(place: string, { schema, example }: JsonObject, { fits }: Holder): readonly string[] {
  if (example === undefined) return [`${place} has no example`];
  return fits(schema ?? {}, example) ? [] : [`the example of ${place} does not fit its schema`];
}

function named(place: string, holder: JsonObject, { resolve, fits }: Holder): readonly string[] {
  return Object.values(objectAt(holder, 'content')).flatMap((written) => {
    const media = resolve(written);
    const examples = Object.entries(objectAt(media, 'examples'));
    if (examples.length === 0) return [`${place} has no example`];
    return examples
      .filter(([, example]) => !fits(media.schema ?? {}, resolve(example).value))
      .map(([name]) => `the example ${name} of ${place} does not fit its schema`);
  });
}
