// The objects of a document that have a kind in the grammar, and the references in their places.
import { type KindName, type Member, memberOfKind } from './grammar.ts';
import { isArray, isObject, type Json, type JsonObject, pointerTo } from './json/json.ts';
import { isOpenApi30 } from './version.ts';

/** A reference within a document, and the kind of the object in whose place it is. */
interface Reference {
  readonly kind: KindName;
  readonly reference: string;
  /** The place of the object with the reference. */
  readonly pointer: string;
}

/** The references of the document, at every place where an object may be one. */
export function referencesOf(document: JsonObject): readonly Reference[] {
  const found: Reference[] = [];
  nodesThat(document, (kind, value, path) => {
    const { $ref: reference } = value;
    if (typeof reference === 'string') found.push({ kind, reference, pointer: pointerTo('#', ...path) });
    return true;
  });
  return found;
}

export interface Node {
  readonly kind: KindName;
  readonly value: JsonObject;
  /** The keys from the document to the node. */
  readonly path: readonly (string | number)[];
}

/** Every node of the document that is not a reference, parents before children; references are not followed. */
export function nodesOf(document: JsonObject): readonly Node[] {
  return nodesThat(document, (_, value) => !('$ref' in value));
}

/** As `nodesOf`, and also the schemas with keywords beside a reference, which have an effect since OpenAPI 3.1. */
export function nodesWithReferringSchemas(document: JsonObject): readonly Node[] {
  if (document.openapi === undefined || isOpenApi30(document)) return nodesOf(document);
  return nodesThat(
    document,
    (kind, value) => !('$ref' in value) || (kind === 'schema' && Object.keys(value).length > 1),
  );
}

/** Whether a node and all nodes below it are wanted. */
type Wanted = (kind: KindName, value: JsonObject, path: Node['path']) => boolean;

function nodesThat(document: JsonObject, isWanted: Wanted): readonly Node[] {
  const nodes: Node[] = [];
  addNodes({ kind: 'document', value: document, path: [] }, nodes, isWanted);
  return nodes;
}

function addNodes(node: Node, nodes: Node[], isWanted: Wanted): void {
  nodes.push(node);
  for (const word of Object.keys(node.value)) {
    const member = memberOfKind(node.kind, word);
    const value = node.value[word];
    if (member === null || value === undefined) continue;
    for (const [keys, item] of valuesOf(member, value)) {
      const path = [...node.path, word, ...keys];
      if (isObject(item) && isWanted(member.kind, item, path))
        addNodes({ kind: member.kind, value: item, path }, nodes, isWanted);
    }
  }
}

/** The values of a member, each with the keys that lead to it. */
function valuesOf({ shape }: Member, value: Json): readonly (readonly [Node['path'], Json])[] {
  if (shape === 'one') return [[[], value]];
  if (isArray(value)) return value.map((item, index) => [[index], item]);
  return isObject(value) ? Object.entries(value).map(([key, item]) => [[key], item]) : [];
}
