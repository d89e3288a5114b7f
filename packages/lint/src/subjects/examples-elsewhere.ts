// The objects with examples outside of the operations of paths: in webhooks, callbacks and unused components.
import { type KindName, memberOf, type Node, nodesOf, pointerTo } from '@lunarest/openapi';
import type { Direction } from '@lunarest/schemas';
import type { ContractUnderLint } from './contract-under-lint.ts';
import { type Exemplified, exemplifiedInRequest, exemplifiedInResponse, withNested } from './examples.ts';
import { operationsUnderLint, parameterInWords } from './operation-under-lint.ts';

interface ExemplifiedElsewhere extends Exemplified {
  /** The direction of the messages with the object; undefined if requests and answers may have it. */
  readonly direction: Direction | undefined;
}

const kinds: ReadonlySet<KindName> = new Set(['parameter', 'header', 'mediaType']);

/** The direction of an object, by a keyword above it. */
const directions: Readonly<Record<string, Direction>> = {
  parameters: 'request',
  requestBody: 'request',
  requestBodies: 'request',
  responses: 'response',
};

export function exemplifiedElsewhere(contract: ContractUnderLint): readonly ExemplifiedElsewhere[] {
  const candidates = nodesOf(contract.at.value).filter((node) => isElsewhere(node) && hasOwnExample(node));
  if (candidates.length === 0) return [];
  const reached = pointersInPaths(contract);
  return candidates
    .map(({ kind, value, path }) => ({
      name: kind === 'parameter' ? parameterInWords(value) : nameOf(kind, path),
      at: { ...contract.at, value, pointer: pointerTo('#', ...path) },
      direction: directionOf(path),
      ...(kind === 'mediaType' ? { mediaType: String(path.at(-1)) } : {}),
    }))
    .filter(({ at }) => !reached.has(at.pointer));
}

/** Whether an object is outside of the operations of paths; their callbacks count as outside. */
function isElsewhere({ kind, path }: Node): boolean {
  return kinds.has(kind) && (path[0] !== 'paths' || path.includes('callbacks'));
}

function hasOwnExample({ value }: Node): boolean {
  return memberOf(value, 'example') !== undefined || memberOf(value, 'examples') !== undefined;
}

function pointersInPaths(contract: ContractUnderLint): ReadonlySet<string> {
  const all = operationsUnderLint(contract).flatMap((operation) => [
    ...exemplifiedInRequest(operation),
    ...operation.responses.flatMap(exemplifiedInResponse),
  ]);
  return new Set(withNested(all).map(({ at }) => at.pointer));
}

function directionOf(path: Node['path']): Direction | undefined {
  const word = path.findLast((step) => Object.hasOwn(directions, step));
  return word === undefined ? undefined : directions[word];
}

/** The name of an object in a sentence: as in an operation if it is in one, otherwise with the name of the component. */
function nameOf(kind: KindName, path: Node['path']): string {
  const [last = '', word = '', key = '', group = ''] = path.toReversed();
  if (kind === 'header') return group === 'responses' ? `header ${last} of ${key}` : `header ${last}`;
  if (group === 'responses') return `answer ${key}`;
  if (group === 'requestBodies') return `request body ${key}`;
  return key === 'requestBody' && word === 'content' ? 'request body' : `content ${last}`;
}
