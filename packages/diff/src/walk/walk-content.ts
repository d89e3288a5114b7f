// Compares the media types of two bodies, and their schemas.
import { isAnnotation, isObject, pointerTo } from '@lunarest/openapi';
import { type Both, isPair, type Pair, pointersOf } from '../match/match.ts';
import { matchRanges, rangesOf } from '../match/match-ranges.ts';
import { containsMedia, type MediaTypeView } from '../views/media-type-view.ts';
import type { Direction } from '../views/property-view.ts';
import { anything, carriersOf, type SchemaView, schemaView } from '../views/schema-view.ts';
import { isJson } from '../views/serialization.ts';
import { schemaVisit, sender } from './effect.ts';
import type { Visits } from './levels.ts';
import { type Textuality, textualityIn } from './textuality.ts';
import { walkSchema } from './walk-schema.ts';
import type { Way } from './way.ts';

interface Body {
  readonly content: ReadonlyMap<string, MediaTypeView>;
  readonly errorIds?: ReadonlyMap<string, string>;
  /** Whether a request must have it; undefined for an answer, which is what it is. */
  readonly required?: boolean;
}

const names = {
  request: { of: 'the request body', kind: 'request', level: 'requestMediaType' },
  response: { of: 'the answer', kind: 'answer', level: 'responseMediaType' },
} as const;

export function walkContent<B extends Body>(body: Pair<B>, part: Direction, visits: Visits): void {
  const { base, revision, at, affects } = body;
  const { of, kind, level } = names[part];
  // Another check reports an added or removed body of an answer.
  if (part === 'response' && (base.content.size === 0 || revision.content.size === 0)) return;
  const errorIds = listsErrorIds(base) && listsErrorIds(revision) ? 'body' : undefined;
  const direction = sender(visits, part);
  const omissible = base.required === false && revision.required === false;
  for (const media of rangesOf(
    matchRanges(base.content, revision.content, containsMedia),
    ({ read }) => read.key,
  )) {
    const found = {
      ...media,
      at: pointersOf(media, at),
      subject: `media type \`${media.name}\` of ${of}`,
      affects,
    };
    visits.visit(level, found);
    if (!isPair(found) || !media.isShared) continue;
    const match = {
      ...found,
      base: asStream(found.base, found.revision),
      revision: asStream(found.revision, found.base),
    };
    const mediaType = { base: match.base.name, revision: match.revision.name };
    const [textuality, typedParts] = [textualityOf(match), typedPartsOf(match)];
    const wayTo = (whole: Both<SchemaView>, textuality: Textuality): Way => ({
      direction,
      visit: schemaVisit(visits),
      of,
      affects,
      within: { carrier: { kind, mediaType, textuality, typedParts, whole }, steps: [] },
      graph: visits.graph,
    });
    const whole = schemasOf(match);
    walkSchema(whole, { ...wayTo(whole, textuality), omissible, errorIds });
    const items = itemSchemasOf(match);
    if (items === undefined) continue;
    const way = wayTo(items, textuality === 'form' ? 'part' : textuality);
    walkSchema(items, { ...way, path: '[]', omissible: false });
  }
}

/** The textuality of what both sides may send: if one is a range, that of the other one. */
function textualityOf({ base, revision }: Pair<MediaTypeView>): Textuality {
  const before = textualityIn(base.read);
  return before === 'json' ? textualityIn(revision.read) : before;
}

/** The parts of a form that both sides write as JSON, with types. */
function typedPartsOf({ base, revision }: Pair<MediaTypeView>): readonly string[] {
  const [before, after] = [base, revision].map(jsonPartsIn);
  return before?.filter((name) => after?.includes(name)) ?? [];
}

function jsonPartsIn({ encoding }: MediaTypeView): readonly string[] {
  const parts = isObject(encoding) && isObject(encoding.encoding) ? encoding.encoding : {};
  return Object.entries(parts).flatMap(([name, part]) =>
    isObject(part) && typeof part.contentType === 'string' && isJson(part.contentType) ? [name] : [],
  );
}

function listsErrorIds({ errorIds }: Body): boolean {
  return errorIds !== undefined && errorIds.size > 0;
}

/** A plain list as the items of a stream, if the other side describes only items: both mean the same for a stream. */
function asStream(view: MediaTypeView, other: MediaTypeView): MediaTypeView {
  const isOtherStream = other.itemSchema !== undefined && other.schema === undefined;
  const items = isOtherStream && view.itemSchema === undefined ? itemsOfPlainList(view.schema) : undefined;
  return items === undefined ? view : { ...view, schema: undefined, itemSchema: items };
}

/** The items of a schema that demands nothing else of a list. */
function itemsOfPlainList(schema: SchemaView | undefined): SchemaView | undefined {
  const [only, ...others] = schema?.parts ?? [];
  if (only === undefined || others.length > 0 || only.value.type !== 'array') return undefined;
  const { type: _, items = true, ...rest } = only.value;
  if (!Object.keys(rest).every(isAnnotation)) return undefined;
  return schemaView({ root: only.root, value: items, pointer: pointerTo(only.pointer, 'items') });
}

/** A media type without a schema does not restrict its values, like an empty schema. Bytes are not the text that encodes them. */
function schemasOf({ base, revision }: Pair<MediaTypeView>): Both<SchemaView> {
  const schemaOf = ({ schema, binary, root, pointer }: MediaTypeView, other: MediaTypeView) =>
    schema ?? (isEncoded(other.schema) ? binary : undefined) ?? anything(root, pointer);
  return { base: schemaOf(base, revision), revision: schemaOf(revision, base) };
}

function isEncoded(schema: SchemaView | undefined): boolean {
  if (schema === undefined) return false;
  const isByte = carriersOf(schema, 'format').some(({ value }) => value === 'byte');
  return isByte || carriersOf(schema, 'contentEncoding').length > 0;
}

/** The schemas of the items of a stream, if either side has one. */
function itemSchemasOf({ base, revision }: Pair<MediaTypeView>): Both<SchemaView> | undefined {
  if (base.itemSchema === undefined && revision.itemSchema === undefined) return undefined;
  const unsaid = ({ root, pointer }: MediaTypeView) => anything(root, pointer);
  return { base: base.itemSchema ?? unsaid(base), revision: revision.itemSchema ?? unsaid(revision) };
}
