// Documents in memory, bundled for one test.
import { resolve } from 'node:path';
import { bundleDocument } from '../bundle/bundle.ts';
import { filesInMemory } from './files-in-memory.ts';

/** The first lines of a document. */
export const head = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\n";

/** Bundles /api/openapi.yaml from files given by their path below /api. */
export function bundle(files: Readonly<Record<string, string>>, folder?: string | null) {
  const absolute = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/api/${path}`, text]));
  const reader = filesInMemory(absolute);
  return bundleDocument(
    'openapi.yaml',
    resolve('/api/openapi.yaml'),
    folder === undefined ? { reader } : { reader, folder },
  );
}

/** The messages of the broken references. */
export function reasons({ broken = [] }: ReturnType<typeof bundle>): readonly string[] {
  return broken.map(({ message }) => message);
}

/** A file with a path and a schema, both of which are called as in other files. */
export function pathWith(schema: string, type: string): string {
  return `path:
  get:
    responses:
      '200': { description: ok, content: { application/json: { schema: ${schema} } } }
Thing: { type: ${type} }
`;
}
