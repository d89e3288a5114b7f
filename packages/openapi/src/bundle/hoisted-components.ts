// The targets of references to other files, as components of the bundled document.
import { basename, relative, sep } from 'node:path';
import type { KindName } from '../grammar.ts';
import { isObject, type Json, type JsonObject, objectAt, pointerTo } from '../json/json.ts';
import { keyOf, type Place } from './place.ts';

/** The component section of a kind in OpenAPI 3; kinds without one become inline. */
const sections: Partial<Record<KindName, string>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
  callback: 'callbacks',
};
const swaggerSections: Partial<Record<KindName, string>> = {
  schema: 'definitions',
  response: 'responses',
  parameter: 'parameters',
  securityScheme: 'securityDefinitions',
};

/** The places of the components, with paths relative to the folder of the document. */
const places = new WeakMap<JsonObject, string>();

/** The file and the place that a component was made from, for example `pets/cat.yaml#`; undefined for one of the document itself. */
export function hoistedFrom(component: Json | undefined): string | undefined {
  return isObject(component) ? places.get(component) : undefined;
}

/** A component made from a place of another file. */
interface Hoisted {
  readonly section: string;
  readonly name: string;
  readonly kind: KindName;
  readonly target: Place;
}

export class HoistedComponents {
  readonly isSwagger: boolean;
  /** By file and pointer. */
  readonly #known = new Map<string, Hoisted>();
  /** The names in use, as `section/name`. */
  readonly #taken = new Set<string>();
  readonly #waiting: Hoisted[] = [];

  /** `root` is the document that receives the components. Its own components keep their names. */
  constructor(root: JsonObject) {
    this.isSwagger = root.swagger !== undefined;
    for (const [section, group] of Object.entries(this.of(root))) {
      if (isObject(group)) for (const name of Object.keys(group)) this.#taken.add(`${section}/${name}`);
    }
  }

  /** The sections of a document; in Swagger 2.0 they are at the top level. */
  of(root: JsonObject): JsonObject {
    return this.isSwagger ? root : objectAt(root, 'components');
  }

  /** Whether references of the kind are replaced by their targets: without a section, and security schemes, which have names. */
  isInline(kind: KindName): boolean {
    return kind === 'securityScheme' || this.sectionOf(kind) === undefined;
  }

  /** The section of a kind; undefined for a kind without one. */
  sectionOf(kind: KindName): string | undefined {
    return (this.isSwagger ? swaggerSections : sections)[kind];
  }

  /** Whether the document has a security scheme of its own with this name. */
  hasScheme(name: string): boolean {
    return this.#taken.has(`${this.sectionOf('securityScheme')}/${name}`);
  }

  /** The pointer to the component made from a place of another file. */
  pointerOf(kind: KindName, target: Place): string {
    const known = this.#known.get(keyOf(target)) ?? this.#hoist(kind, target);
    return pointerTo(this.isSwagger ? '#' : '#/components', known.section, known.name);
  }

  /** The next component that has a reference and was not taken yet. */
  take(): Hoisted | undefined {
    return this.#waiting.shift();
  }

  /** Records the place of a component in the files of a folder. */
  remember(component: JsonObject, { path, steps }: Place, folder: string): void {
    const address = relative(folder, path).replaceAll(sep, '/');
    places.set(component, pointerTo(`${address}#`, ...steps));
  }

  #hoist(kind: KindName, target: Place): Hoisted {
    const section = this.sectionOf(kind) ?? 'schemas';
    const stem = asName(basename(target.path).replace(/\.[^.]*$/, ''));
    const wanted = asName(target.steps.at(-1) ?? stem);
    const hoisted = { section, name: this.#freeName(section, wanted, stem), kind, target };
    this.#known.set(keyOf(target), hoisted);
    this.#waiting.push(hoisted);
    return hoisted;
  }

  #freeName(section: string, wanted: string, stem: string): string {
    const isFree = (name: string) => !this.#taken.has(`${section}/${name}`);
    let name = isFree(wanted) ? wanted : `${stem}_${wanted}`;
    for (let count = 2; !isFree(name); count += 1) name = `${stem}_${wanted}_${count}`;
    this.#taken.add(`${section}/${name}`);
    return name;
  }
}

/** The text with the characters that OpenAPI permits in the name of a component, which is not to look like an extension. */
function asName(text: string): string {
  return text.replaceAll(/[^\w.-]/g, '_').replace(/^x-/, 'x_');
}
