// Bundles several files that refer to each other. Path items and operations become inline, all other targets become named
// components.
import { dirname } from 'node:path';
import { type BrokenReference, DocumentError } from '../document-error.ts';
import { isPlain, type KindName, memberOfKind } from '../grammar.ts';
import { isArray, isObject, type Json, type JsonObject, mapItems, mapMembers } from '../json/json.ts';
import { referenceTo } from '../json/references.ts';
import { BrokenReferences } from './broken-references.ts';
import { dynamicNameIn, withOrdinaryReferences } from './dynamic-references.ts';
import { type FileReader, Files } from './files.ts';
import { HoistedComponents } from './hoisted-components.ts';
import { InlineValues } from './inline-values.ts';
import { asWritten, Origins } from './origins.ts';
import { schemeNamed, withMappings, withSchemes } from './other-references.ts';
import { hasMembers, markBroken, type Place, placeBelow, valueIn } from './place.ts';
import { circle, reasonAgainstList, reasonAgainstObject, Targets } from './targets.ts';
import { type AddedComponents, withComponents } from './with-components.ts';

export interface BundleOptions {
  readonly reader: FileReader;
  /** The folder that must contain all files; by default that of the entry file, null for files anywhere. */
  readonly folder?: string | null;
}

export class Bundler {
  readonly origins = new Origins();
  readonly #broken = new BrokenReferences();
  readonly #entry: string;
  readonly #files: Files;
  readonly #targets: Targets;
  readonly #sharesUnchanged: boolean;
  readonly #inline: InlineValues;
  /** The schemas with a dynamic reference. */
  readonly #dynamic = new Set<JsonObject>();
  #components = new HoistedComponents({});

  /**
   * With `sharesUnchanged`, the document shares unchanged objects with its files, so that the origin of an
   * object follows from its parent. Without it, each object is a copy that knows its origin anywhere.
   */
  constructor(entry: string, { reader, folder = dirname(entry) }: BundleOptions, sharesUnchanged = false) {
    this.#entry = entry;
    this.#sharesUnchanged = sharesUnchanged;
    this.#files = new Files(reader, folder);
    this.#targets = new Targets(entry, this.#files);
    this.#inline = new InlineValues(this.origins);
  }

  /** The broken references, in the order of their places. */
  get broken(): readonly BrokenReference[] {
    return this.#broken.all;
  }

  /** The document of the entry file. */
  bundle(name: string): JsonObject {
    const file = this.#files.open(this.#entry);
    const { content } = file;
    if (!isObject(content) || (content.openapi === undefined && content.swagger === undefined))
      throw new DocumentError(`${name} cannot be read: it is not an OpenAPI document`);
    this.#components = new HoistedComponents(content);
    const converted = this.#convert('document', content, { path: this.#entry, file, steps: [] });
    const document = isObject(converted) ? converted : {};
    const whole = withComponents(document, this.takeComponents(), this.#components, this.origins);
    this.origins.remember(whole, { file, steps: [] });
    return this.#dynamic.size === 0 ? whole : withOrdinaryReferences(whole, this.#dynamic, this.origins);
  }

  /**
   * The content of another file, with the targets of its references to other files; `kindAt` returns the kind
   * of a place in it. Its internal references stay, since an overlay uses them to name the components of its
   * document.
   */
  convertFile(path: string, kindAt: (steps: readonly string[]) => KindName | null): Json {
    const file = this.#files.open(path);
    const convert = (value: Json, steps: readonly string[]): Json => {
      const reference = isObject(value) ? value.$ref : undefined;
      const kind = typeof reference === 'string' && !reference.startsWith('#') ? kindAt(steps) : null;
      // The document that the overlay makes has the target itself.
      if (kind !== null) return asWritten(this.#convert(kind, value, { path, file, steps }));
      if (isArray(value)) return value.map((item, index) => convert(item, [...steps, String(index)]));
      if (!isObject(value)) return value;
      return this.#rewrite(value, { path, file, steps }, (item, key) => convert(item, [...steps, key]));
    };
    return convert(file.content, []);
  }

  /** The components to which the content since the last call refers, by section and name. */
  takeComponents(): AddedComponents {
    const taken = new Map<string, Map<string, Json>>();
    // Converted content may have further references.
    for (let next = this.#components.take(); next !== undefined; next = this.#components.take()) {
      const { section, name, kind, target } = next;
      const value = this.#convert(kind, valueIn(target) ?? null, target);
      if (isObject(value)) {
        this.origins.rememberFirst(value, target);
        this.#components.remember(value, target, dirname(this.#entry));
      }
      taken.set(section, (taken.get(section) ?? new Map()).set(name, value));
    }
    return taken;
  }

  #convert(kind: KindName, value: Json, at: Place): Json {
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string') return this.#reference(kind, value, value.$ref, at);
    const converted = this.#members(kind, value, at);
    if (kind === 'schema' && dynamicNameIn(value) !== undefined) this.#dynamic.add(converted);
    return converted;
  }

  #members(kind: KindName, value: JsonObject, at: Place): JsonObject {
    return this.#rewrite(value, at, (item, word) => this.#member(kind, word, item, at));
  }

  #member(kind: KindName, word: string, value: Json, above: Place): Json {
    if (kind === 'link' && word === 'operationRef' && typeof value === 'string')
      return this.#operationRef(value, placeBelow(above, word));
    if (!isObject(value) && !isArray(value)) return value;
    const at = placeBelow(above, word);
    if (word === 'security' && (kind === 'document' || kind === 'operation'))
      return this.#requirements(this.#plainReferredTo(value, at), at);
    if (kind === 'schema' && word === 'discriminator' && isObject(value))
      return withMappings(value, this.#readdressing('schema', at));
    const member = memberOfKind(kind, word);
    if (member === null) return isPlain(word) ? this.#plainReferredTo(value, at) : value;
    // In older versions, `items` of a schema could be a list.
    if (isArray(value))
      return this.#rewriteList(value, (item, index) =>
        this.#convert(member.kind, item, placeBelow(at, String(index))),
      );
    if (member.shape === 'one') return this.#convert(member.kind, value, at);
    if (member.shape === 'list') return this.#listReferredTo(member.kind, value, at);
    return this.#group(member.kind, value, at);
  }

  /** The target of a reference where OpenAPI requires a list and allows no reference; any other object stays. */
  #listReferredTo(kind: KindName, value: JsonObject, at: Place): Json {
    if (typeof value.$ref !== 'string') return value;
    const end = this.#endOf(value.$ref, at);
    const list = end instanceof Error ? undefined : valueIn(end);
    if (end instanceof Error || !isArray(list) || this.#inline.isEndless(end)) {
      this.#broken.add(value.$ref, at, end instanceof Error ? end.message : reasonAgainstList(list));
      return [];
    }
    return this.#inline.list(list, end, at, (item, place) => this.#convert(kind, item, place));
  }

  /** The list or the object at the end of a reference where OpenAPI allows none, such as the servers or listed values. */
  #plainReferredTo(value: Json, at: Place): Json {
    if (!isObject(value) || typeof value.$ref !== 'string') return value;
    const end = this.#endOf(value.$ref, at);
    if (end instanceof Error) return value;
    const found = valueIn(end);
    const isEnd = isArray(found) || (isObject(found) && found.$ref === undefined);
    return isEnd ? this.#inline.plain(found, end, at) : value;
  }

  /** The last place of the chain of references that begins here. */
  #endOf(reference: string, at: Place): Place | DocumentError {
    const target = this.#targets.of(reference, at);
    return target instanceof Error ? target : this.#targets.endOf(target);
  }

  /** Members with names of the author. OpenAPI permits no reference instead of them, but many authors write one. */
  #group(kind: KindName, value: JsonObject, at: Place): JsonObject {
    const { $ref: reference, ...beside } = value;
    if (typeof reference !== 'string') return this.#each(kind, value, at);
    const own = this.#each(kind, beside, at);
    const target = this.#targets.of(reference, at);
    const reason = target instanceof Error ? target.message : circle;
    if (!(target instanceof Error) && this.#targets.circleTo(target, at) === undefined) {
      const chain = this.#targets.chainFrom(target);
      if (!this.#inline.isEndless(chain.at(-1) ?? target))
        return this.#inline.value(own, chain, at, (group, place) => this.#each(kind, group, place));
    }
    this.#broken.add(reference, at, reason);
    return own;
  }

  #each(kind: KindName, group: JsonObject, at: Place): JsonObject {
    return this.#rewrite(group, at, (item, key) => this.#convert(kind, item, placeBelow(at, key)));
  }

  /** The reference of a link to an operation; one to an operation outside of the entry file stays unchanged. */
  #operationRef(reference: string, at: Place): string {
    const target = this.#targets.of(reference, at);
    return target instanceof Error || !this.#targets.isWithin(target) ? reference : referenceTo(target.steps);
  }

  #requirements(value: Json, at: Place): Json {
    if (!isArray(value)) return value;
    return this.#rewriteList(value, (requirement, index) => {
      const place = placeBelow(at, String(index));
      const named = withSchemes(requirement, (name) =>
        this.#components.hasScheme(name)
          ? name
          : schemeNamed(name, this.#readdressing('securityScheme', place)),
      );
      return named === requirement || !isObject(named) ? named : this.#remembered(named, place);
    });
  }

  #readdressing(kind: KindName, at: Place): (reference: string) => string | undefined {
    return (reference) => {
      const target = this.#targets.of(reference, at);
      return target instanceof Error ? undefined : this.#pointerOf(kind, target);
    };
  }

  #reference(kind: KindName, value: JsonObject, reference: string, at: Place): Json {
    const target = this.#targets.of(reference, at);
    const { $ref: _, ...beside } = value;
    const reason = target instanceof Error ? target.message : this.#reasonAgainst(target, kind, at);
    if (target instanceof Error || reason !== undefined) {
      this.#broken.add(reference, at, reason ?? '');
      return markBroken(this.#members(kind, beside, at));
    }
    const own = this.#members(kind, beside, at);
    if (this.#components.isInline(kind)) {
      const chain = this.#targets.chainFrom(target);
      const within = kind === 'pathItem' && hasMembers(beside) ? undefined : this.#targets.firstWithin(chain);
      if (within !== undefined) return this.#referenceTo(within, kind, value, own, at);
      if (!this.#inline.isEndless(chain.at(-1) ?? target))
        return this.#inline.value(own, chain, at, (target, place) => this.#convert(kind, target, place));
      // A value that contains itself cannot become inline. Only a reference to a place of the bundled document is possible.
      if (!this.#targets.isWithin(target)) {
        this.#broken.add(reference, at, circle);
        return markBroken(own);
      }
    }
    return this.#referenceTo(target, kind, value, own, at);
  }

  /** The reason why a place cannot be the target of a reference; undefined if it can be. */
  #reasonAgainst(target: Place, kind: KindName, at: Place): string | undefined {
    const end = this.#components.isInline(kind) ? this.#targets.endOf(target) : target;
    // In the document itself, its grammar decides.
    const isKnown = this.#targets.isWithin(end);
    return (
      this.#targets.circleTo(target, at) ?? (isKnown ? undefined : reasonAgainstObject(valueIn(end), kind))
    );
  }

  /** The reference to a place, with the keywords beside it; the value itself if it is the same. */
  #referenceTo(target: Place, kind: KindName, value: JsonObject, own: JsonObject, at: Place): JsonObject {
    const $ref = this.#pointerOf(kind, target);
    const isSame = value.$ref === $ref && Object.keys(own).every((key) => own[key] === value[key]);
    const stays = this.#sharesUnchanged && this.#targets.isWithin(target) && at.path === this.#entry;
    return stays && isSame ? value : this.#remembered({ $ref, ...own }, at);
  }

  /** The reference to a place of the entry file, or to the component that a place of another file becomes. */
  #pointerOf(kind: KindName, target: Place): string {
    if (this.#targets.isWithin(target)) return referenceTo(target.steps);
    return this.#components.pointerOf(kind, target);
  }

  /** The object with each of its members converted. */
  #rewrite(value: JsonObject, at: Place, convert: (item: Json, key: string) => Json): JsonObject {
    const rewritten = mapMembers(value, convert);
    if (rewritten !== value) return this.#remembered(rewritten, at);
    return this.#sharesUnchanged ? value : this.#remembered({ ...value }, at);
  }

  #rewriteList(value: readonly Json[], convert: (item: Json, index: number) => Json): readonly Json[] {
    const rewritten = mapItems(value, convert);
    return rewritten === value && !this.#sharesUnchanged ? [...value] : rewritten;
  }

  #remembered(copy: JsonObject, { file, steps }: Place): JsonObject {
    this.origins.remember(copy, { file, steps });
    return copy;
  }
}
