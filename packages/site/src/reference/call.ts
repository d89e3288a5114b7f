// One call of an operation, with values from the contract's examples. The samples in all languages are made from it.
import { type OperationDescription, type Release, vendorMediaType } from '@lunarest/contract';
import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  objectIn,
  objectItemsIn,
  objectsIn,
} from '@lunarest/openapi';

export interface Call {
  readonly operation: OperationDescription;
  readonly release: Release;
  /** Values of the path, in order. */
  readonly values: Readonly<Record<string, string>>;
  /** The body; null without one. */
  readonly body: CallBody | null;
  /** The header that names the release, and its value. */
  readonly header: readonly ['Content-Type' | 'Accept-Type', string];
}

export type CallBody =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'text'; readonly text: string }
  /** A form, each field with its text; `file` is a file. */
  | { readonly kind: 'form'; readonly fields: JsonObject };

/** The call of the operation at `at` in the document of the release. */
export function callOf(at: Located, operation: OperationDescription, release: Release): Call {
  const sent = bodyOf(at);
  const names = objectItemsIn(at, 'parameters').map(({ value }) => value);
  const inPath = names.filter((parameter) => parameter.in === 'path');
  const accepts = names.some(({ name }) => name === 'Accept-Type');
  return {
    operation,
    release,
    values: Object.fromEntries(inPath.map(({ name, example }) => [String(name), String(example)])),
    body: sent?.body ?? null,
    header: sent
      ? ['Content-Type', sent.mediaType]
      : [accepts ? 'Accept-Type' : 'Content-Type', vendorMediaType(release)],
  };
}

interface Sent {
  readonly mediaType: string;
  readonly body: CallBody;
}

/** The first example of the body; undefined for an empty object, which can be omitted. */
function bodyOf(at: Located): Sent | null {
  const content = objectIn(at, 'requestBody');
  if (content === undefined) return null;
  const sent = Array.from(objectsIn(content, 'content'), ([mediaType, media]) => sentAs(mediaType, media));
  return sent.find(({ body }) => body.kind === 'json') ?? sent[0] ?? null;
}

function sentAs(mediaType: string, media: Located): Sent {
  const [example] = objectsIn(media, 'examples').values();
  const value = (example && memberOf(example.value, 'value')) ?? {};
  if (mediaType.includes('multipart') && isObject(value))
    return { mediaType, body: { kind: 'form', fields: value } };
  if (typeof value === 'string') return { mediaType, body: { kind: 'text', text: value } };
  return { mediaType, body: { kind: 'json', value } };
}
