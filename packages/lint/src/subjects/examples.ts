// The objects that have examples: parameters, headers, and the media types of bodies and answers.
import {
  isArray,
  type Json,
  type Located,
  memberOf,
  objectIn,
  objectsIn,
  pointerTo,
  stringsOf,
} from '@lunarest/openapi';
import { type OperationUnderLint, parameterInWords } from './operation-under-lint.ts';
import type { ResponseUnderLint } from './response-under-lint.ts';

/** An object with a schema that can have examples. */
export interface Exemplified {
  /** The name in a sentence, for example `header Location of 404`. */
  readonly name: string;
  readonly at: Located;
  /** The media type of a body or an answer. */
  readonly mediaType?: string;
}

/** A value that a schema describes: an example, or a default. */
export interface Example {
  /** The name in a sentence, for example `example of the request body`. */
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

export function exemplifiedInRequest({ parameters, body }: OperationUnderLint): readonly Exemplified[] {
  return [
    ...parameters.map((at) => ({ name: parameterInWords(at.value), at })),
    ...(body === undefined ? [] : [...objectsIn(body, 'content')]).map(([mediaType, at]) => ({
      name: 'request body',
      at,
      mediaType,
    })),
  ];
}

export function exemplifiedInResponse({
  status,
  headers,
  content,
}: Pick<ResponseUnderLint, 'status' | 'headers' | 'content'>): readonly Exemplified[] {
  return [
    ...[...headers].map(([name, at]) => ({ name: `header ${name} of ${status}`, at })),
    ...[...content].map(([mediaType, at]) => ({ name: `answer ${status}`, at, mediaType })),
  ];
}

/** The objects and the objects within them: the content of parameters and headers, and the headers of the parts of bodies. */
export function withNested(
  all: readonly Exemplified[],
  seen: ReadonlySet<string> = new Set(),
): readonly Exemplified[] {
  return all.flatMap((exemplified) => {
    const { pointer } = exemplified.at;
    if (seen.has(pointer)) return [];
    return [exemplified, ...withNested(nestedIn(exemplified), new Set([...seen, pointer]))];
  });
}

function nestedIn({ name, at, mediaType }: Exemplified): readonly Exemplified[] {
  if (mediaType === undefined)
    return [...objectsIn(at, 'content')].map(([mediaType, media]) => ({ name, at: media, mediaType }));
  return [...objectsIn(at, 'encoding').values()].flatMap((encoding) =>
    [...objectsIn(encoding, 'headers')].map(([header, at]) => ({
      name: `header ${header} of the ${name}`,
      at,
    })),
  );
}

/** The examples beside the schema. Examples in external files are not read. */
export function examplesOf({ name, at }: Exemplified): readonly Example[] {
  const single = memberOf(at.value, 'example');
  const named = [...objectsIn(at, 'examples')].flatMap(([key, example]) => {
    return ['value', 'dataValue'].flatMap((word) => {
      const value = memberOf(example.value, word);
      const pointer = pointerTo(example.pointer, word);
      return value === undefined ? [] : [{ name: `example ${key} of the ${name}`, value, pointer }];
    });
  });
  return single === undefined
    ? named
    : [
        { name: `example of the ${name}`, value: single, pointer: pointerTo(at.pointer, 'example') },
        ...named,
      ];
}

/** Whether a value is a text in the notation of its media type, for example XML, to which the schema does not apply. */
export function isWrittenOut({ at, mediaType }: Exemplified, value: Json): boolean {
  if (mediaType === undefined || typeof value !== 'string' || isJson(mediaType)) return false;
  const { type } = objectIn(at, 'schema')?.value ?? {};
  return !(type === 'string' || stringsOf(type).includes('string'));
}

function isJson(mediaType: string): boolean {
  const [essence = ''] = mediaType.toLowerCase().split(';');
  return /[/+]json$|\*$/.test(essence.trim());
}

/** Whether there is an example beside the schema or in it. */
export function hasExample({ at }: Exemplified): boolean {
  if (memberOf(at.value, 'example') !== undefined || objectsIn(at, 'examples').size > 0) return true;
  const schema = objectIn(at, 'schema')?.value ?? {};
  const { example, examples } = schema;
  return example !== undefined || isArray(examples) || schema.const !== undefined;
}
