// Reduces the contract for Prism, which takes longer to parse the whole document than to load.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { pruneComponents } from '@lunarest/openapi/pure';

/**
 * A copy of the document with one of its paths and the components that the path refers to. It is a copy because Prism replaces
 * references by their targets.
 */
export function withOnePath(document: OpenApiDocument, path: string): object {
  const shared = Object.entries(document).filter(([name]) => forEveryPath.includes(name));
  const paths = { [path]: document.paths[path] ?? {} };
  return structuredClone(pruneComponents({ ...Object.fromEntries(shared), paths }));
}

/** The members of a document that apply to every path. */
const forEveryPath = ['openapi', 'info', 'servers', 'security', 'tags', 'components'];
