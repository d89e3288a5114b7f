// A request schema with its references resolved, limited to the keywords that request schemas use.
import type { Release } from '@lunarest/contract';
import { contractDocument } from '../requests/contract-document.ts';

export interface SchemaNode {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** Resolves the references in `written` and merges its `allOf` schemas. */
export function schemaNode(release: Release, written: object): SchemaNode {
  const { allOf = [], properties, items, ...own }: Written = contractDocument(release).resolve(written);
  const parts = allOf.map((part) => schemaNode(release, part));
  const listed = items === undefined ? {} : { items: schemaNode(release, items) };
  const merged: SchemaNode = Object.assign({}, ...parts, own, listed);
  if (properties === undefined) return merged;
  const entries = Object.entries(properties).map(
    ([name, property]) => [name, schemaNode(release, property)] as const,
  );
  return { ...merged, properties: Object.fromEntries(entries) };
}

interface Written {
  readonly allOf?: readonly object[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly items?: object;
}
