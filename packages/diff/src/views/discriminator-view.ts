// The property that selects the alternative of a value, and the schema that each of its values selects.
import { heirsOf, isObject, type Json, mappedComponent, pointerTo } from '@lunarest/openapi';
import { alternativesOf } from './alternatives.ts';
import { carriersOf, type SchemaView } from './schema-view.ts';

export interface DiscriminatorView {
  readonly pointer: string;
  readonly propertyName: string;
  /** The fallback component for values outside the mapping (OpenAPI 3.2). */
  readonly fallback: string | undefined;
  /** The component of each value, including the names of the alternatives, and the place of the definition. */
  readonly mapping: ReadonlyMap<string, MappedSchema>;
}

export interface MappedSchema {
  readonly component: string;
  readonly pointer: string;
  /** Whether the value is the name of the component, and not in the mapping. */
  readonly isImplied: boolean;
}

export function discriminatorOf(view: SchemaView): DiscriminatorView | undefined {
  const [written] = carriersOf(view, 'discriminator');
  if (written === undefined || !isObject(written.value)) return undefined;
  const { propertyName, mapping, defaultMapping } = written.value;
  // A discriminator without a property selects nothing.
  if (typeof propertyName !== 'string') return undefined;
  return {
    pointer: written.pointer,
    propertyName,
    fallback: typeof defaultMapping === 'string' ? mappedComponent(defaultMapping) : undefined,
    mapping: new Map([
      ...implied(view, written.pointer),
      ...explicit(mapping, pointerTo(written.pointer, 'mapping')),
    ]),
  };
}

/** The names of the alternatives; without alternatives, those of the heirs. */
function implied(view: SchemaView, pointer: string): readonly (readonly [string, MappedSchema])[] {
  const alternatives = alternativesOf(view).map(({ name }) => name);
  return (alternatives.length > 0 ? alternatives : heirsOfHolder(view)).flatMap((name) => {
    const value = name === undefined ? undefined : /^#\/components\/schemas\/([^/]+)$/.exec(name)?.[1];
    return value === undefined
      ? []
      : [[value, { component: mappedComponent(value), pointer, isImplied: true }] as const];
  });
}

/** The heirs of the schema that contains the discriminator; empty if the discriminator is itself inherited. */
export function heirsOfHolder(view: SchemaView): readonly string[] {
  const own = pointerTo(view.pointer, 'discriminator');
  const isHolder = carriersOf(view, 'discriminator').some(({ pointer }) => pointer === own);
  return isHolder ? heirsOf(view.root, view.pointer) : [];
}

function explicit(mapping: Json | undefined, pointer: string): readonly (readonly [string, MappedSchema])[] {
  return Object.entries(isObject(mapping) ? mapping : {}).map(([value, target]) => [
    value,
    { component: mappedComponent(String(target)), pointer: pointerTo(pointer, value), isImplied: false },
  ]);
}
