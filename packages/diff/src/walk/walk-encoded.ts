// Compares the descriptions of content within a string, which validators of JSON Schema ignore.

import { containsMediaType, readMediaType } from '../views/media-type-view.ts';
import { carriersOf, placesOf, type SchemaView, subschemaOf } from '../views/schema-view.ts';
import { effectOf, tellEffect } from './effect.ts';
import type { SchemaPair, Visit } from './levels.ts';
import type { Way } from './way.ts';

export function walkEncoded(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [mediaTypeOf(pair.base), mediaTypeOf(pair.revision)];
  tellEffect(
    pair,
    'contentMediaType',
    placesOf(pair, 'contentMediaType'),
    mediaEffect(base, revision),
    way,
    visit,
  );
  // Without a media type, the schema of the content is ignored.
  if (base === undefined || revision === undefined) return;
  const contents = {
    base: subschemaOf(pair.base, 'contentSchema'),
    revision: subschemaOf(pair.revision, 'contentSchema'),
  };
  const effect = effectOf(pair, contents, way);
  tellEffect(pair, 'contentSchema', placesOf(pair, 'contentSchema'), effect, way, visit);
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
