// The document of a release for its reference: each operation with its facts and samples.
import { type OperationDescription, operationTables, type Release } from '@lunarest/contract';
import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  locateRoot,
  mapJson,
  methods,
  objectIn,
  objectsIn,
} from '@lunarest/openapi';
import { callOf } from './call.ts';
import { describeOperation } from './describe-operation.ts';
import { samplesOf } from './samples.ts';

/** The page of decisions, beside the reference. */
const decisions = './decisions.html';

/** A copy of the document of a release, with the facts of each operation in its description, and samples. */
export function referenceDocument(document: JsonObject, release: Release): JsonObject {
  const root = locateRoot(document);
  const table: Readonly<Record<string, OperationDescription>> = operationTables[release];
  const paths = Array.from(objectsIn(root, 'paths'), ([path, item]): [string, Json] => {
    const shown = Object.keys(item.value).map((key): [string, Json] => {
      const at = methods.some((method) => method === key) ? objectIn(item, key) : undefined;
      const description = table[String(at?.value.operationId)];
      const written = item.value[key] ?? null;
      return [key, at && description ? operationOf(at, description, release) : written];
    });
    return [path, Object.fromEntries(shown)];
  });
  const exact = mapJson({ ...document, paths: Object.fromEntries(paths) }, boundInWords);
  return isObject(exact) ? exact : document;
}

function operationOf(at: Located, operation: OperationDescription, release: Release): JsonObject {
  const samples = samplesOf(callOf(at, operation, release));
  return {
    ...at.value,
    description: `${String(at.value.description)}\n\n${describeOperation(operation, decisions)}`,
    'x-codeSamples': samples.map((sample) => ({ ...sample })),
  };
}

/** A page parses numbers like JavaScript: a bound beyond 2^53 is written in the description, with all its digits. */
function boundInWords(value: Json): Json {
  if (!isObject(value) || typeof value.maximum !== 'bigint') return value;
  const { maximum, ...rest } = value;
  const said = typeof rest.description === 'string' ? `${rest.description} ` : '';
  return { ...rest, description: `${said}At most ${maximum}.` };
}
