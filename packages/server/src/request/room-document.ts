// The part of a document that one room needs.
import type { OpenApiDocument } from '@lunarest/contract/documents';

/** The document with only the operations whose tag is `room`. */
export function roomDocument(document: OpenApiDocument, room: string): OpenApiDocument {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const operations = Object.entries(item ?? {}).filter(([, operation]) => hasTag(operation, room));
    return operations.length === 0 ? [] : [[path, Object.fromEntries(operations)] as const];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function hasTag(operation: unknown, room: string): boolean {
  return (
    typeof operation === 'object' &&
    operation !== null &&
    'tags' in operation &&
    String(operation.tags) === room
  );
}
