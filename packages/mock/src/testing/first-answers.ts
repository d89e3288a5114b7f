// The first documented answer of each operation, with a valid request for it, from the contract's own examples.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { type Node, resolverOf } from '../fitting-example.ts';

export interface FirstAnswer {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The media type of the request. */
  readonly mediaType: string;
  /** The encoded body; undefined without one. */
  readonly body: string | undefined;
  readonly credentials: Readonly<Record<string, string>>;
  readonly status: number;
  /** The example about the resource in the path, or the first; undefined for an answer without a body. */
  readonly answered: unknown;
  /** The first example, which is Prism's default. */
  readonly first: unknown;
}

/** Arbitrary credentials, because the mock checks only their form. */
const bothCredentials = { Authorization: `Basic ${btoa('somebody:something')}`, Cookie: 'session=some' };

/** The answers: for each operation the success with the lowest status, or 501 when only the name of the operation is known. */
export function firstAnswers(document: OpenApiDocument): readonly FirstAnswer[] {
  const resolved = resolverOf(document);
  const json = `application/vnd.safenetinc.lunasa+json;version=${document.info.version}`;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(resolved(item)).map(([method, operation]) =>
      firstAnswer(path, method, resolved(operation)),
    ),
  );

  function firstAnswer(path: string, method: string, operation: Node): FirstAnswer {
    const documented = Object.entries(resolved(operation.responses));
    const answer = documented.find(([code]) => Number(code) < 400 || code === '501') ?? ['', {}];
    const [status, response] = answer;
    const [media = {}] = Object.values(resolved(resolved(response).content)).map(resolved);
    const examples = Object.values(resolved(media.examples)).map(resolved);
    const named = parametersOf(operation).findLast((parameter) => parameter.in === 'path')?.example;
    const about = examples.find(({ value }) =>
      Object.values(resolved(value)).some((shown) => shown === named),
    );
    const [example] = about === undefined ? examples : [about];
    return {
      name: `${operation.operationId} with ${status}`,
      method: method.toUpperCase(),
      path: filled(path, operation),
      ...requestBody(resolved(operation.requestBody)),
      credentials: bothCredentials,
      status: Number(status),
      answered: example?.value,
      first: examples[0]?.value,
    };
  }

  function parametersOf(operation: Node): readonly Node[] {
    return [operation.parameters ?? []].flat().map(resolved);
  }

  function filled(path: string, operation: Node): string {
    return parametersOf(operation).reduce(
      (template: string, { name, example }) =>
        template.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    );
  }

  /** The first example of the first media type; a string is sent unchanged. */
  function requestBody(body: Node): Pick<FirstAnswer, 'mediaType' | 'body'> {
    const [[mediaType, media] = [json, undefined]] = Object.entries(resolved(body.content));
    const [example] = Object.values(resolved(resolved(media).examples)).map(resolved);
    if (example === undefined) return { mediaType, body: undefined };
    const { value } = example;
    if (mediaType.includes('+multipart;')) return form(mediaType, resolved(value));
    return { mediaType, body: typeof value === 'string' ? value : JSON.stringify(value) };
  }
}

/** A form with the files of an example, by field. */
function form(mediaType: string, files: Node): Pick<FirstAnswer, 'mediaType' | 'body'> {
  const parts = Object.entries(files).map(
    ([field, text]) =>
      `--form\r\nContent-Disposition: form-data; name="${field}"; filename="${field}.txt"\r\n\r\n${text}\r\n`,
  );
  return { mediaType: `${mediaType};boundary=form`, body: `${parts.join('')}--form--\r\n` };
}
