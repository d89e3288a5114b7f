// Every documented answer of a release with a valid request for it, made of the contract's own examples.
import type { OpenApiDocument } from '@lunarest/contract/documents';

export interface DocumentedAnswer {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Of the request. */
  readonly mediaType: string;
  /** As it is sent; undefined for none. */
  readonly body: string | undefined;
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
  const json = `application/vnd.safenetinc.lunasa+json;version=${document.info.version}`;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(resolved(item)).flatMap(([method, operation]) =>
      answersOf(path, method, resolved(operation)),
    ),
  );

  function answersOf(path: string, method: string, operation: Value): readonly DocumentedAnswer[] {
    const request = {
      method: method.toUpperCase(),
      path: filled(path, operation),
      ...requestBody(resolved(operation.requestBody)),
      credentials: bothCredentials,
    };
    return Object.entries(resolved(operation.responses)).flatMap(
      ([status, response]): readonly DocumentedAnswer[] => {
        const [media = {}] = Object.values(resolved(resolved(response).content)).map(resolved);
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

  /** The first example of the first media type; a text is sent as it is. */
  function requestBody(body: Value): Pick<DocumentedAnswer, 'mediaType' | 'body'> {
    const [[mediaType, media] = [json, undefined]] = Object.entries(resolved(body.content));
    const [example] = Object.values(resolved(resolved(media).examples)).map(resolved);
    if (example === undefined) return { mediaType, body: undefined };
    const { value } = example;
    return { mediaType, body: typeof value === 'string' ? value : JSON.stringify(value) };
  }

  /** The value itself, or what it refers to; an empty object where there is nothing. */
  function resolved(value: unknown): Value {
    const node = Object(value ?? {});
    if (typeof node.$ref !== 'string') return node;
    const steps: readonly string[] = node.$ref.replace('#/', '').split('/');
    return resolved(steps.reduce((parent: unknown, step) => Object(parent)[step], document));
  }
}
