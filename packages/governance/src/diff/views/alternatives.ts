// The choice that a schema offers with `oneOf` or `anyOf`, null left out because it is a type.
import {
  isAnnotation,
  isArray,
  type Json,
  type JsonObject,
  type Located,
  pointerTo,
} from '@lunarest/openapi';
import { isNull, type SchemaView, schemaView } from './schema-view.ts';

export interface Alternative {
  /** Where it is offered, whatever it refers to. */
  readonly pointer: string;
  readonly view: SchemaView;
  readonly written: Located<Json>;
  /** The component that it refers to; undefined for one that is written in place. */
  readonly name: string | undefined;
}

/** The alternatives of all choices; schemas with two choices are rare, and then all of them together are compared. */
export function alternativesOf(view: SchemaView): readonly Alternative[] {
  return view.parts.flatMap((part) =>
    ['anyOf', 'oneOf'].flatMap((keyword) => {
      const branches = part.value[keyword];
      return (isArray(branches) ? branches : []).flatMap((value, index) => {
        if (isNull(value)) return [];
        const pointer = pointerTo(part.pointer, keyword, index);
        const written = { root: part.root, value, pointer };
        const branch = schemaView(written);
        return [
          { pointer, view: branch, written, name: branch.pointer === pointer ? undefined : branch.pointer },
        ];
      });
    }),
  );
}

/** The schema as the only alternative of itself. */
export function asAlternative(view: SchemaView): Alternative {
  const [only] = view.parts.length === 1 ? view.parts : [];
  const value: JsonObject = only?.value ?? { allOf: view.parts.map((part) => part.value) };
  return {
    pointer: view.pointer,
    view,
    written: { root: view.root, value, pointer: view.pointer },
    name: view.pointer,
  };
}

/** Whether the schema demands nothing but a choice. */
export function isPureChoice(view: SchemaView): boolean {
  const choosing = ['anyOf', 'oneOf', 'discriminator'];
  const demands = view.parts.flatMap((part) => Object.keys(part.value));
  return demands.every((key) => choosing.includes(key) || isAnnotation(key));
}
