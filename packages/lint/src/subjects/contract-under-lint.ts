// A bundled document as the subject of rules.
import { fieldsIn, type JsonObject, type Located, locateRoot } from '@lunarest/openapi';
import { type Misfit, misfitInDocument, misfitInRelease } from '@lunarest/schemas';
import { idOf, type NamedOperation, namedOperations, operationsIn } from './named-operations.ts';

export interface ContractUnderLint {
  readonly at: Located;
  /** Whether it is a release of this contract, which uses `x-luna-` extensions. */
  readonly ours: boolean;
  /** The number of the release; empty for other contracts. */
  readonly release: string;
  /** The operations of paths. */
  readonly written: readonly WrittenOperation[];
  /** All operations by operationId, also those of webhooks and callbacks. */
  readonly operationIds: ReadonlyMap<string, readonly NamedOperation[]>;
  readonly misfit: Misfit;
}

export interface WrittenOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly at: Located;
  /** The path item, whose parameters apply to it. */
  readonly item: Located;
}

/** The contract of the bundled document `root`. Throws a UsageError for a reference that does not resolve. */
export function contractUnderLint(root: JsonObject): ContractUnderLint {
  const at = locateRoot(root);
  const written = [...fieldsIn(at, 'paths')].flatMap(([path, item]) =>
    operationsIn(item).map(({ method, at }) => ({ id: idOf(at), method, path, at, item })),
  );
  const ours = 'x-luna-release' in root || written.some((operation) => speaksLuna(operation.at.value));
  return {
    at,
    ours,
    release: String(root['x-luna-release'] ?? ''),
    written,
    operationIds: byId(namedOperations(at, written)),
    misfit: ours ? misfitInRelease(root) : misfitInDocument(root),
  };
}

function speaksLuna(operation: JsonObject): boolean {
  return Object.keys(operation).some((key) => key.startsWith('x-luna-'));
}

function byId(operations: readonly NamedOperation[]): ReadonlyMap<string, readonly NamedOperation[]> {
  const found = new Map<string, NamedOperation[]>();
  for (const operation of operations) {
    const known = found.get(idOf(operation.at));
    if (known === undefined) found.set(idOf(operation.at), [operation]);
    else known.push(operation);
  }
  return found;
}
