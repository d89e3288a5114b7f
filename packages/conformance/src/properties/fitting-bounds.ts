// Values at the bounds that the keywords on one part of a request leave it.
import type { Keyword } from '../coverage/keywords/keyword.ts';
import type { SchemaNode } from './schema-node.ts';
import { boundaryTexts } from './string-values.ts';

/** Empty where the part has no bounds of its own, as an object or a list. */
export function fittingBounds(keywords: readonly Keyword[]): readonly unknown[] {
  // A keyword may stand at one part twice, once in a schema and once in a branch of it; in the contract's requests both say the same.
  const given = new Map(keywords.map((keyword) => [keyword.word, keyword.given]));
  const members = given.get('enum');
  if (Array.isArray(members)) return members;
  const type = given.get('type');
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return [given.get('minimum') ?? 0, given.get('maximum') ?? Number.MAX_SAFE_INTEGER];
  if (type === 'number') return [given.get('minimum') ?? 0, given.get('maximum') ?? 1e6];
  if (type === 'object' || type === 'array') return [];
  // In a path the type of a text is no keyword that could break, and so is not among them.
  const schema: SchemaNode = Object.fromEntries(given);
  return boundaryTexts(schema);
}
