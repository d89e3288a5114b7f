// A bundled document as the subject of rules.
import { fieldsIn, type JsonObject, type Located, locateRoot, objectIn } from '@lunarest/openapi';
import { type Misfit, misfitInDocument, misfitInRelease } from '../schemas/schema-fits.ts';

export interface ContractUnderLint {
  readonly at: Located;
  /** Whether it is a release of this contract, which uses `x-luna-` extensions. */
  readonly ours: boolean;
  /** The number of the release; empty for other contracts. */
  readonly release: string;
  readonly written: readonly WrittenOperation[];
  /** The number of uses of each operationId. */
  readonly operationIds: ReadonlyMap<string, number>;
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

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The contract of the bundled document `root`. Throws a UsageError for a reference that does not resolve. */
export function contractUnderLint(root: JsonObject): ContractUnderLint {
  const at = locateRoot(root);
  const written = [...fieldsIn(at, 'paths')].flatMap(([path, item]) => operationsIn(path, item));
  const ours = 'x-luna-release' in root || written.some((operation) => speaksLuna(operation.at.value));
  return {
    at,
    ours,
    release: String(root['x-luna-release'] ?? ''),
    written,
    operationIds: countIds(written),
    misfit: ours ? misfitInRelease(root) : misfitInDocument(root),
  };
}

function operationsIn(path: string, item: Located): readonly WrittenOperation[] {
  return methods.flatMap((method) => {
    const at = objectIn(item, method);
    return at === undefined ? [] : [{ id: String(at.value.operationId ?? ''), method, path, at, item }];
  });
}

function speaksLuna(operation: JsonObject): boolean {
  return Object.keys(operation).some((key) => key.startsWith('x-luna-'));
}

function countIds(written: readonly WrittenOperation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of written) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
