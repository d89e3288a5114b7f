// Every documented answer of a release with a valid request for it, made of the contract's own examples.
import type { OpenApiDocument } from '@lunarest/contract/documents';

export interface DocumentedAnswer {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly credentials: Readonly<Record<string, string>>;
  readonly status: number;
  /** Null for an answer without a body. */
  readonly example: { readonly name: string; readonly value: unknown } | null;
  readonly schema: object | null;
}

type Value = Readonly<Record<string, unknown>>;

/** Obviously nobody's: the mock looks at the form of credentials only. */
const bothCredentials = { Authorization: `Basic ${btoa('somebody:something')}`, Cookie: 'session=some' };

export function documentedAnswers(document: OpenApiDocument): readonly DocumentedAnswer[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(resolved(item)).flatMap(([method, operation]) =>
      answersOf(path, method, resolved(operation)),
    ),
  );

  function answersOf(path: string, method: string, operation: Value): readonly DocumentedAnswer[] {
    const request = {
      method: method.toUpperCase(),
      path: filled(path, operation),
      body: firstExample(resolved(operation.requestBody))?.value,
      credentials: bothCredentials,
    };
    return Object.entries(resolved(operation.responses)).flatMap(
      ([status, response]): readonly DocumentedAnswer[] => {
        const media = resolved(resolved(resolved(response).content)['application/json']);
        const examples = Object.entries(resolved(media.examples));
        const common = { ...request, status: Number(status) };
        if (examples.length === 0) {
          return [{ ...common, name: `${operation.operationId} ${status}`, example: null, schema: null }];
        }
        return examples.map(([name, example]) => ({
          ...common,
          name: `${operation.operationId} ${status} ${name}`,
          example: { name, value: resolved(example).value },
          schema: Object(media.schema),
        }));
      },
    );
  }

  function filled(path: string, operation: Value): string {
    const parameters = [operation.parameters ?? []].flat().map(resolved);
    return parameters.reduce(
      (template: string, { name, example }) =>
        template.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    );
  }

  function firstExample(body: Value): Value | undefined {
    const [media] = Object.values(resolved(body.content)).map(resolved);
    const [example] = Object.values(resolved(media?.examples));
    return example === undefined ? undefined : resolved(example);
  }

  /** The value itself, or what it refers to; an empty object where there is nothing. */
  function resolved(value: unknown): Value {
    const node = Object(value ?? {});
    if (typeof node.$ref !== 'string') return node;
    const steps: readonly string[] = node.$ref.replace('#/', '').split('/');
    return resolved(steps.reduce((parent: unknown, step) => Object(parent)[step], document));
  }
}
