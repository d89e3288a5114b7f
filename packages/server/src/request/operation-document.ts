// The part of a document that checking the requests of one operation needs: no answers, no unused component.
import type { OperationDescription } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';

type Value = Readonly<Record<string, unknown>>;

/** The document with only the request of one operation. */
export function operationDocument(
  document: OpenApiDocument,
  { path, method }: OperationDescription,
): OpenApiDocument {
  const request = requestOf(asValue(asValue(document.paths[path])[method]));
  const paths = { [path]: { [method]: request } };
  const { openapi, info, security } = document;
  return { openapi, info, security, paths, components: componentsFor(paths, document) };
}

/** OpenAPI demands answers; what they are is the guard's matter. */
function requestOf({ operationId, parameters, requestBody, security }: Value): Value {
  const answers = { 200: { description: 'Checked elsewhere.' } };
  const body = requestBody === undefined ? undefined : withoutForms(asValue(requestBody));
  return dropUndefined({ operationId, parameters, requestBody: body, security, responses: answers });
}

/** The parts of a form are files by now, whatever they were called; how many there may be the operation says. */
function withoutForms(requestBody: Value): Value {
  const content = Object.entries(asValue(requestBody.content)).map(([mediaType, media]) => [
    mediaType,
    mediaType.includes('+multipart;') ? {} : media,
  ]);
  return { ...requestBody, content: Object.fromEntries(content) };
}

function componentsFor(paths: Value, { components }: OpenApiDocument): OpenApiDocument['components'] {
  const found = new Map<string, unknown>();
  const open = referencesIn(paths);
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (found.has(reference)) continue;
    const [section = '', name = ''] = reference.replace('#/components/', '').split('/');
    const component = asValue(components[section])[name];
    found.set(reference, component);
    open.push(...referencesIn(component));
  }
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [reference, component] of found) {
    const [section = '', name = ''] = reference.replace('#/components/', '').split('/');
    sections[section] = { ...sections[section], [name]: component };
  }
  return { ...sections, securitySchemes: components.securitySchemes };
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { $ref } = asValue(value);
  return typeof $ref === 'string' ? [$ref] : Object.values(value).flatMap(referencesIn);
}

function asValue(value: unknown): Value {
  return Object(value ?? {});
}

function dropUndefined(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
