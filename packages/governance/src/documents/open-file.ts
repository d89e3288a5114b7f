// A document in a file, with all files that it refers to.
import { resolve } from 'node:path';
import { bundleDocument, fileReader, type OpenApiDocument } from '@lunarest/openapi';

/** Throws a DocumentError when the file cannot be read or a reference leads nowhere. */
export function openFile(name: string): OpenApiDocument {
  return whole(bundleDocument(name, resolve(name), { reader: fileReader }));
}

/** The document itself. Throws its first broken reference. */
export function whole(document: OpenApiDocument): OpenApiDocument {
  const [broken] = document.broken ?? [];
  if (broken !== undefined) throw broken;
  return document;
}
