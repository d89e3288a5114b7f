// Changed members of the document.
import { demandTheSame, type Located, memberOf, pointerTo } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { Pair } from '../match.ts';

export function webhooksChanged({ base, revision }: Pair<Located>): readonly Fact[] {
  const webhooks = (document: Located) => ({
    ...document,
    value: memberOf(document.value, 'webhooks') ?? null,
    pointer: '#/webhooks',
  });
  if (demandTheSame(webhooks(base), webhooks(revision))) return [];
  return [{ at: { base: place(base, 'webhooks'), revision: place(revision, 'webhooks') } }];
}

function place(document: Located, member: string): string {
  return document.value[member] === undefined ? document.pointer : pointerTo(document.pointer, member);
}
