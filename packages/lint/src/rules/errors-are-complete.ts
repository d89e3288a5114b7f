// Every refusal has the error body, narrowed to its possible identifiers and its status, each with its example.
import { type Located, objectAt, objectIn, objectItemsIn, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import { isRefusal, type ResponseUnderLint } from '../subjects/response-under-lint.ts';

const json = 'application/json';

export const errorsAreComplete: Rule = {
  id: 'errors-are-complete',
  demands:
    'Every 4xx and 5xx answer has the error body, its status, a list of its error ids, and an example of each id.',
  why: 'Programs branch on the status and the identifier of an error. An unlisted identifier shows up only in production.',
  scope: { of: 'this contract' },
  find: { response: (response) => (isRefusal(response.status) ? problemsOf(response) : []) },
};

function problemsOf(response: ResponseUnderLint): readonly Problem[] {
  const { at, content } = response;
  const media = content.get(json);
  if (media === undefined)
    return [problem(at.pointer, `${response.status} has no body in ${json}`, 'Add the error body.')];
  return [...schemaProblems(response, media), ...exampleProblems(response, media), ...otherTypes(response)];
}

function schemaProblems({ status, errorIds }: ResponseUnderLint, media: Located): readonly Problem[] {
  const schema = objectIn(media, 'schema');
  const at = pointerTo(media.pointer, 'schema');
  const parts = schema === undefined ? [] : objectItemsIn(schema, 'allOf');
  const codes = parts.map(({ value }) => objectAt(objectAt(value, 'properties'), 'returnCode').const);
  const isError = parts.some(({ pointer }) => pointer === '#/components/schemas/Error');
  return [
    ...(errorIds.length > 0
      ? []
      : [problem(at, `${status} lists no error ids`, 'List them in an enum of the property id.')]),
    ...(isError
      ? []
      : [
          problem(
            at,
            `${status} is not the error body`,
            'Begin its allOf with a reference to the schema Error.',
          ),
        ]),
    ...(codes.includes(Number(status))
      ? []
      : [
          problem(
            at,
            `${status} does not restrict returnCode to its status`,
            `Set the const of returnCode to ${status}.`,
          ),
        ]),
  ];
}

function exampleProblems({ status, errorIds }: ResponseUnderLint, media: Located): readonly Problem[] {
  const examples = objectsIn(media, 'examples');
  const names = [...examples.keys()];
  const at = pointerTo(media.pointer, 'examples');
  const different = [...examples].filter(([name, example]) => {
    const value = objectAt(example.value, 'value');
    return value.returnCode !== Number(status) || value.id !== name;
  });
  return [
    ...(String(names) === String(errorIds)
      ? []
      : [
          problem(
            at,
            `${status} has examples of ${list(names)} for the error ids ${list(errorIds)}`,
            'Give each error id one example that is named after it, in the same order.',
          ),
        ]),
    ...different.map(([name]) =>
      problem(
        pointerTo(at, name),
        `The example ${name} of ${status} has another error id or returnCode`,
        'Make both agree with the answer and the name of the example.',
      ),
    ),
  ];
}

function otherTypes({ status, content, at }: ResponseUnderLint): readonly Problem[] {
  const others = [...content.keys()].filter((type) => type !== json);
  return others.map((type) =>
    problem(
      pointerTo(at.pointer, 'content', type),
      `${status} answers ${type}`,
      `Answer errors in ${json} alone.`,
    ),
  );
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

function problem(at: string, message: string, advice: string): Problem {
  return { at, message, advice };
}
