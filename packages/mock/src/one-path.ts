// A part of the contract for Prism, which takes longer to read the whole than to load.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { pruneComponents } from '@lunarest/openapi/pure';

/**
 * A copy of the document with one of its paths, and with the components that the path refers to; Prism puts the
 * targets in the place of references.
 */
export function withOnePath(document: OpenApiDocument, path: string): object {
  const shared = Object.entries(document).filter(([name]) => forEveryPath.includes(name));
  const paths = { [path]: document.paths[path] ?? {} };
  return structuredClone(pruneComponents({ ...Object.fromEntries(shared), paths }));
}

/** The members of a document that apply to every path. */
const forEveryPath = ['openapi', 'info', 'servers', 'security', 'tags', 'components'];
