// Reads operations, answers and examples from the bundled document of a release, and lists its operations.
import { type OperationDescription, operationTables, type Release } from '@lunarest/contract';
import { type OpenApiDocument, openApiDocument } from '@lunarest/contract/documents';
import { valueAt } from '@lunarest/openapi/pure';

export interface HeaderNode {
  readonly required?: boolean;
  readonly schema: object;
  readonly example?: string;
}

interface MediaNode {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, Reference | { readonly value: unknown }>>;
}

export interface LinkNode {
  readonly operationId: string;
  /** Runtime expressions or literal values. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface ResponseNode {
  readonly headers?: Readonly<Record<string, Reference | HeaderNode>>;
  readonly links?: Readonly<Record<string, LinkNode>>;
  readonly content?: Readonly<Record<string, MediaNode>>;
}

interface OperationNode {
  readonly operationId: string;
  readonly parameters?: readonly (Reference | ParameterNode)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, MediaNode>>;
  };
  readonly responses: Readonly<Record<string, Reference | ResponseNode>>;
}

export interface Reference {
  readonly $ref: string;
}

export interface ParameterNode {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
  readonly example: string | number | boolean;
}

export interface ContractDocument {
  readonly document: OpenApiDocument;
  operation(id: string): OperationNode;
  /** The node itself, or the target of its reference. */
  resolve<Node extends object>(node: Reference | Node): Node;
}

const documents = new Map<Release, ContractDocument>();

/** The document of a release, loaded once. */
export function contractDocument(release: Release): ContractDocument {
  const known = documents.get(release) ?? readContractDocument(release);
  documents.set(release, known);
  return known;
}

function readContractDocument(release: Release): ContractDocument {
  const document = openApiDocument(release);
  // The generator has validated the document as OpenAPI; these types declare the used part.
  const items = Object.values<unknown>(document.paths) as readonly Readonly<Record<string, OperationNode>>[];
  const operations = new Map(
    items.flatMap((item) => Object.values(item).map((node) => [node.operationId, node])),
  );
  return {
    document,
    operation(id) {
      const node = operations.get(id);
      if (node === undefined) throw new Error(`release ${release} has no operation ${id}`);
      return node;
    },
    resolve: (node) => ('$ref' in node ? lookUp(document, node.$ref) : node),
  };
}

/** The target of a pointer such as `#/components/headers/AllowOrigin`. The caller derives its type from the place. */
function lookUp<Node extends object>(document: OpenApiDocument, pointer: string): Node {
  const found: unknown = valueAt(document, pointer);
  if (found === undefined) throw new Error(`the document has nothing at ${pointer}`);
  return found as Node;
}

/** The values that the description of a property lists after `Supported are`. */
export function supportedValues(release: Release, schema: string, property: string): readonly string[] {
  const place = `#/components/schemas/${schema}/properties/${property}`;
  const { description } = lookUp<{ readonly description: string }>(contractDocument(release).document, place);
  const [, list = ''] = description.split('Supported are ');
  return list.replace(/\.$/, '').split(/, | and /);
}

type OperationRow = readonly [id: string, operation: OperationDescription];

/** Every operation of a release with its name, as rows of a test table. */
export function operationRows(release: Release): readonly OperationRow[] {
  const operations: readonly OperationDescription[] = Object.values(operationTables[release]);
  return operations.map((operation) => [operation.id, operation]);
}
