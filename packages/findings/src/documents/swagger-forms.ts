// Forms of Swagger 2.0 after their conversion to OpenAPI 3: the converter drops the formats of their lists, and the first of two
// media types.
import { isObject, type JsonObject, mapObjects, objectAt, stringsAt, valueAt } from '@lunarest/openapi';

/** The extension that carries the format of a list through the conversion. */
const listFormat = 'x-list-format';

/** The part of a form with the format of its list. */
export function withListFormat(part: JsonObject): JsonObject {
  return part.type === 'array' ? { ...part, [listFormat]: part.collectionFormat ?? 'csv' } : part;
}

/** The converted document with all that the original one says about forms. */
export function withForms(root: JsonObject, converted: JsonObject): JsonObject {
  const { requestBodies, ...others } = objectAt(converted, 'components');
  const bodies = mapObjects(requestBodies ?? null, withEncodings);
  const whole = isObject(bodies)
    ? { ...converted, components: { ...others, requestBodies: bodies } }
    : converted;
  const paths = mapObjects(objectAt(converted, 'paths'), (item, path) =>
    mapObjects(item, (operation, method) => {
      const own = objectAt(objectAt(objectAt(root, 'paths'), path), method);
      return withForm(operation, stringsAt(own.consumes === undefined ? root : own, 'consumes'), whole);
    }),
  );
  return { ...whole, paths };
}

const multipart = 'multipart/form-data';
const formTypes: readonly string[] = ['application/x-www-form-urlencoded', multipart];

function withForm(operation: JsonObject, consumed: readonly string[], whole: JsonObject): JsonObject {
  const { requestBody } = operation;
  if (!isObject(requestBody)) return operation;
  const { $ref } = requestBody;
  const body = typeof $ref === 'string' ? valueAt(whole, $ref) : withEncodings(requestBody);
  if (!isObject(body)) return operation;
  const content = objectAt(body, 'content');
  const [form] = formTypes.flatMap((type) => content[type] ?? []);
  const missing = formTypes.filter((type) => consumed.includes(type) && content[type] === undefined);
  if (form !== undefined && missing.length > 0) {
    const forms = Object.fromEntries(missing.map((type) => [type, form]));
    return { ...operation, requestBody: { ...body, content: { ...forms, ...content } } };
  }
  return typeof $ref === 'string' ? operation : { ...operation, requestBody: body };
}

function withEncodings(body: JsonObject): JsonObject {
  const content = mapObjects(body.content ?? null, (form, type) =>
    formTypes.includes(type) ? withEncoding(form, type) : form,
  );
  return body.content === undefined ? body : { ...body, content };
}

/** The styles of lists that the converter drops outside of queries, because OpenAPI 3 does not have them there: also with tabs. */
export const listStyles: Readonly<Record<string, string>> = {
  ssv: 'spaceDelimited',
  pipes: 'pipeDelimited',
  tsv: 'tabDelimited',
};

/** The styles of lists that are written as one text; in OpenAPI 3, a list is by default written as several parts. */
const styles: Readonly<Record<string, string>> = { csv: 'form', ...listStyles };

/** In a multipart form, where OpenAPI 3.0 ignores styles, the extension remains, so that lists of two formats differ. */
function withEncoding(form: JsonObject, type: string): JsonObject {
  const parts = Object.entries(objectAt(objectAt(form, 'schema'), 'properties'));
  const encoding = parts.flatMap(([name, part]) => {
    const format = isObject(part) ? String(part[listFormat]) : '';
    const style = styles[format];
    const kept: JsonObject = type === multipart ? { [listFormat]: format } : {};
    return style === undefined ? [] : [[name, { style, explode: false, ...kept }] as const];
  });
  return encoding.length === 0 ? form : { ...form, encoding: Object.fromEntries(encoding) };
}
