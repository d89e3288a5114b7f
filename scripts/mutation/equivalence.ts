// Decides by rules, never by hand, whether a changed contract is equivalent.

import { expand } from '@lunarest/lint/schemas';
import { type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { canonical } from './canonical-schema.ts';
import type { ChangedWorld } from './changed-world.ts';
import type { Mutant } from './mutant.ts';
import type { World, WorldRelease, WrittenOperation } from './world.ts';

/** The reason why no program can detect the change, or null. */
export function equivalence(before: World, after: ChangedWorld, { change }: Mutant): string | null {
  if (change.operator === 'prose') return 'only words for a reader were changed';
  // Examples are answers of the mock.
  if (change.operator === 'example-value') return null;
  if (change.operator === 'example' && change.at.at(-1) === 'value') return null;
  const same = [...after.operations].every((key) =>
    isSame(operationAt(before, key), operationAt(after.world, key)),
  );
  if (!same || !sameDocuments(before, after.world)) return null;
  return change.operator === 'example'
    ? 'another example of the same answer remains'
    : 'nothing that is sent changes';
}

function operationAt(world: World, key: string): WrittenOperation | undefined {
  const [release = '', id = ''] = key.split('/');
  const found = world.find((one) => one.release === release);
  return id === '' ? found?.unmatched : found?.operations.get(id);
}

function isSame(before: WrittenOperation | undefined, after: WrittenOperation | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (before.method !== after.method || before.path !== after.path) return false;
  return textOf(canonical(before.whole())) === textOf(canonical(after.whole()));
}

/** The parts of the document beside the operations. */
function sameDocuments(before: World, after: World): boolean {
  return after.every((release, index) => {
    const other = before[index];
    return other === release || (other !== undefined && textOf(besides(other)) === textOf(besides(release)));
  });
}

function besides({ document, resolve, release }: WorldRelease): Json {
  const { servers = null, tags = null } = document;
  return [
    release,
    canonical(expand(document['x-luna-unmatched'] ?? null, resolve)),
    objectAt(objectAt(document, 'components'), 'securitySchemes'),
    servers,
    tags,
  ];
}

function textOf(value: Json): string {
  return JSON.stringify(value, (_, item: Json | JsonObject) =>
    typeof item === 'bigint' ? `${item}n` : item,
  );
}
