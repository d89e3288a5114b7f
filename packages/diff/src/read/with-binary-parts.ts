// Documents whose binary parts of multipart bodies have the words of OpenAPI 3.0: since 3.1, a part without a type is binary.
import {
  isAnnotation,
  isObject,
  type JsonObject,
  mapJson,
  nodesOf,
  pointerIn,
  referencesOf,
  stringsOf,
  valueAt,
} from '@lunarest/openapi';

/** The document with `type: string, format: binary` for these parts. The same document if nothing changes. */
export function withBinaryParts(root: JsonObject): JsonObject {
  if (/^3\.0/.test(String(root.openapi))) return root;
  const parts = new Set(schemasOfForms(root).flatMap(binaryPartsIn));
  if (parts.size === 0) return root;
  const written = mapJson(root, (value) => (isObject(value) && parts.has(value) ? inOldWords(value) : value));
  return isObject(written) ? written : root;
}

/** The schemas that describe multipart bodies and nothing else. */
function schemasOfForms(root: JsonObject): readonly JsonObject[] {
  const forms = nodesOf(root).flatMap(({ kind, value, path }) =>
    kind === 'mediaType' && /^multipart\//i.test(String(path.at(-1))) ? [value.schema] : [],
  );
  const inline = forms.filter((schema) => isObject(schema)).filter(({ $ref }) => $ref === undefined);
  const used = stringsOf(forms.map((schema) => (isObject(schema) ? (schema.$ref ?? null) : null)));
  if (used.length === 0) return inline;
  const everyUse = referencesOf(root).map(({ reference }) => reference);
  const named = [...new Set(used)]
    .filter((reference) => countOf(reference, used) === countOf(reference, everyUse))
    .map((reference) => valueAt(root, pointerIn(reference)));
  return [...inline, ...named.filter((schema) => isObject(schema))];
}

function countOf(wanted: string, all: readonly string[]): number {
  return all.filter((one) => one === wanted).length;
}

function binaryPartsIn({ properties }: JsonObject): readonly JsonObject[] {
  return Object.values(isObject(properties) ? properties : {}).flatMap((part) => {
    const single = isObject(part) && part.type === 'array' ? part.items : part;
    return isObject(single) && isBinary(single) ? [single] : [];
  });
}

const ofBytes = new Set(['contentMediaType', 'minLength', 'maxLength']);

function isBinary(schema: JsonObject): boolean {
  return Object.keys(schema).every((keyword) => ofBytes.has(keyword) || isAnnotation(keyword));
}

function inOldWords({ contentMediaType, ...schema }: JsonObject): JsonObject {
  const isAny = contentMediaType === undefined || contentMediaType === 'application/octet-stream';
  return { type: 'string', format: 'binary', ...schema, ...(isAny ? {} : { contentMediaType }) };
}
