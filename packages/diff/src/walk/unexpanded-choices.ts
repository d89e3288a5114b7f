// Choices (`oneOf` and `anyOf`) in several parts of a schema multiply. Beyond a bound, a choice that both sides have stays
// unexpanded, and so do the other ones if they still multiply beyond it: their difference is reported as undecided.
import type { Located } from '@lunarest/openapi';
import { equalAmong } from '../match/find-equal.ts';
import type { Both } from '../match/match.ts';
import { choiceKeywords, choicesMultiply, hasChoice } from '../views/alternatives.ts';
import type { SchemaPart, SchemaView } from '../views/schema-view.ts';
import { reportEffect } from './effect.ts';
import type { SchemaPair } from './levels.ts';
import type { Way } from './way.ts';

/** The schemas, with as many unexpanded choices as the bound requires. */
export function withinBound(schemas: Both<SchemaView>): Both<SchemaView> {
  if (!multiply(schemas)) return schemas;
  const { base, revision } = schemas;
  const different = {
    base: unexpanded(base, 'equal', isAmong(revision)),
    revision: unexpanded(revision, 'equal', isAmong(base)),
  };
  if (!multiply(different)) return different;
  return {
    base: unexpanded(different.base, 'undecided', () => true),
    revision: unexpanded(different.revision, 'undecided', () => true),
  };
}

/** Reports the choices whose difference is undecided. */
export function reportUnexpanded(pair: SchemaPair, way: Way): void {
  const parts = [...pair.base.parts, ...pair.revision.parts].filter(
    (part) => part.unexpanded === 'undecided',
  );
  for (const keyword of choiceKeywords) {
    if (parts.some(({ value }) => value[keyword] !== undefined)) reportEffect(pair, keyword, 'changed', way);
  }
}

function multiply({ base, revision }: Both<SchemaView>): boolean {
  return choicesMultiply(base) || choicesMultiply(revision);
}

function unexpanded(
  view: SchemaView,
  reason: NonNullable<SchemaPart['unexpanded']>,
  isMeant: (part: SchemaPart) => boolean,
): SchemaView {
  const parts = view.parts.map((part) =>
    hasChoice(part) && isMeant(part) ? { ...part, unexpanded: reason } : part,
  );
  return { ...view, parts };
}

/** Whether the schema has the choice of the part. */
function isAmong({ parts }: SchemaView): (part: SchemaPart) => boolean {
  const find = equalAmong(parts.filter(hasChoice).map(choiceOf), (choice) => choice);
  return (part) => find(choiceOf(part)) !== undefined;
}

/** The choice of the part, without the constraints beside it. */
function choiceOf({ root, value, pointer }: SchemaPart): Located {
  const { anyOf = [], oneOf = [], discriminator = {} } = value;
  return { root, value: { anyOf, oneOf, discriminator }, pointer };
}
