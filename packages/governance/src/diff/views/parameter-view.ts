// A parameter of a request: its place, whether it must be there, how it is written and what it may be.
import { isObject, type Located, memberOf, pointerTo } from '@lunarest/openapi';
import { mediaTypesOf } from './media-type-view.ts';
import { type SchemaView, schemaView } from './schema-view.ts';

export interface ParameterView {
  readonly name: string;
  /** `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** How a value becomes text, defaults written out. */
  readonly serialization: string;
  readonly schema: SchemaView | undefined;
}

const defaultStyles: Readonly<Record<string, string>> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
};

export function parameterView(parameter: Located): ParameterView {
  const { value, pointer } = parameter;
  const place = String(value.in);
  return {
    name: String(value.name),
    in: place,
    pointer,
    required: value.required === true,
    deprecated: value.deprecated === true,
    serialization: serializationOf(parameter, defaultStyles[place] ?? 'simple'),
    schema: describedBy(parameter),
  };
}

/** The schema of a parameter or header, which may stand in a `content` instead. */
export function describedBy({ root, value, pointer }: Located): SchemaView | undefined {
  const schema = memberOf(value, 'schema');
  if (schema !== undefined) return schemaView({ root, value: schema, pointer: pointerTo(pointer, 'schema') });
  return [...mediaTypesOf({ root, value, pointer }).values()][0]?.schema;
}

/** Style, explode and whether reserved characters stand as they are, or the media type of the value. */
export function serializationOf({ value }: Located, defaultStyle: string): string {
  if (isObject(value.content)) return Object.keys(value.content).join(' or ');
  const style = String(value.style ?? defaultStyle);
  const exploded = (value.explode ?? style === 'form') === true ? ', exploded' : '';
  return `${style}${exploded}${value.allowReserved === true ? ', reserved characters allowed' : ''}`;
}
