// The part of a document that checking the requests of one room needs: no answers, no other room, no unused component.
import type { OpenApiDocument } from '@lunarest/contract/documents';

type Value = Readonly<Record<string, unknown>>;

/** The document with only the requests of the operations whose tag is `room`. */
export function roomDocument(document: OpenApiDocument, room: string): OpenApiDocument {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const operations = Object.entries(asValue(item)).filter(
      ([, operation]) => String(asValue(operation).tags) === room,
    );
    const requests = operations.map(
      ([method, operation]) => [method, requestOf(asValue(operation))] as const,
    );
    return requests.length === 0 ? [] : [[path, Object.fromEntries(requests)] as const];
  });
  const { openapi, info, security } = document;
  const kept = Object.fromEntries(paths);
  return { openapi, info, security, paths: kept, components: componentsFor(kept, document) };
}

/** OpenAPI demands answers; what they are is the guard's matter. */
function requestOf({ operationId, parameters, requestBody, security }: Value): Value {
  const answers = { 200: { description: 'Checked elsewhere.' } };
  return dropUndefined({ operationId, parameters, requestBody, security, responses: answers });
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
