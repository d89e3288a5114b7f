// Values at the bounds of the keywords of one part of a request.
import type { Keyword } from '../coverage/keywords/keyword.ts';
import type { SchemaNode } from './schema-node.ts';
import { boundaryTexts } from './string-values.ts';

/** Empty where the part has no bounds, for instance an object or a list. */
export function fittingBounds(keywords: readonly Keyword[]): readonly unknown[] {
  // A schema and its branch may both state a keyword; in the contract's requests the values are equal.
  const given = new Map(keywords.map((keyword) => [keyword.word, keyword.given]));
  const members = given.get('enum');
  if (Array.isArray(members)) return members;
  const type = given.get('type');
  if (type === 'boolean') return [true, false];
  if (type === 'integer') return [given.get('minimum') ?? 0, given.get('maximum') ?? Number.MAX_SAFE_INTEGER];
  if (type === 'number') return [given.get('minimum') ?? 0, given.get('maximum') ?? 1e6];
  if (type === 'object' || type === 'array') return [];
  // `type: string` of a path parameter is not among the keywords, because no path can violate it.
  const schema: SchemaNode = Object.fromEntries(given);
  return boundaryTexts(schema);
}
