// Compares the descriptions of content within a string, which validators of JSON Schema ignore.

import { containsMediaType, readMediaType } from '../views/media-type-view.ts';
import { carriersOf, type SchemaView } from '../views/schema-view.ts';
import { effectOfMember, reportEffect } from './effect.ts';
import type { SchemaPair } from './levels.ts';
import type { Way } from './way.ts';

export function walkEncoded(pair: SchemaPair, way: Way): void {
  const [base, revision] = [mediaTypeOf(pair.base), mediaTypeOf(pair.revision)];
  reportEffect(pair, 'contentMediaType', mediaEffect(base, revision), way);
  // Without a media type, the schema of the content is ignored.
  if (base === undefined || revision === undefined) return;
  reportEffect(pair, 'contentSchema', effectOfMember(pair, 'contentSchema', way), way);
}

function mediaEffect(base: string | undefined, revision: string | undefined) {
  if (base === undefined || revision === undefined) {
    if (base === revision) return undefined;
    return base === undefined ? 'narrowed' : 'widened';
  }
  const [before, after] = [readMediaType(base), readMediaType(revision)];
  if (before.key === after.key) return undefined;
  if (containsMediaType(before, after)) return 'narrowed';
  return containsMediaType(after, before) ? 'widened' : 'changed';
}

/** `application/octet-stream` is the format `binary`, which other checks compare. */
function mediaTypeOf(view: SchemaView): string | undefined {
  const [written] = carriersOf(view, 'contentMediaType').map(({ value }) => String(value));
  return written?.toLowerCase() === 'application/octet-stream' ? undefined : written;
}
