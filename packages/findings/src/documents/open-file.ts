// A document in a file, with all referenced files.
import { resolve } from 'node:path';
import { bundleDocument, fileReader, type OpenApiDocument } from '@lunarest/openapi';
import type { OpenOptions } from './open-options.ts';

/**
 * The document, with broken references replaced by empty objects. Throws a DocumentError when the file cannot
 * be read.
 */
export function openFile(name: string, { allowOutside = false }: OpenOptions = {}): OpenApiDocument {
  const anywhere = allowOutside ? { folder: null } : {};
  return bundleDocument(name, resolve(name), { reader: fileReader, ...anywhere });
}
