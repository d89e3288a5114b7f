// Reads the hand-written contract: the newest release with all its files, and the overlays of the older releases.
import { join } from 'node:path';
import { Bundler } from '../bundle/bundler.ts';
import type { FileReader } from '../bundle/files.ts';
import type { Locate } from '../bundle/origins.ts';
import type { AddedComponents } from '../bundle/with-components.ts';
import { DocumentError, reasonOf } from '../document-error.ts';
import { type KindName, memberOfKind, methods } from '../grammar.ts';
import { isObject, type Json, type JsonObject, objectAt, pointerTo, stepsOf } from '../json/json.ts';
import { type AppliedAction, applyOverlay } from '../overlay/apply-overlay.ts';
import { placeBefore } from '../overlay/place-before.ts';
import { finished, releaseOf, type WrittenContract } from './release.ts';

export interface ContractReader extends FileReader {
  /** The names of the files in a folder; empty for a missing folder. */
  readonly namesIn: (folder: string) => readonly string[];
}

export interface ReleaseInFiles {
  readonly release: string;
  readonly name: string;
  readonly root: JsonObject;
  /** The position of a pointer in the hand-written files. */
  readonly locate: Locate;
}

/** The contract in `folder`, an absolute path, bundled. Throws a DocumentError for an invalid file or reference. */
export function readContract(folder: string, reader: ContractReader): WrittenContract {
  const { newest, older } = openLayers(folder, reader);
  return { newest, overlays: older.map(({ overlay }) => overlay).toReversed() };
}

/** Every release of the contract in `folder`, the newest first, with the places of the hand-written files. */
export function openContract(folder: string, reader: ContractReader): readonly ReleaseInFiles[] {
  const { newest, locate, older } = openLayers(folder, reader);
  return [{ root: newest, locate }, ...older].map(({ root, locate }) => ({
    release: releaseOf(root),
    name: `release ${releaseOf(root)}`,
    root: finished(root),
    locate: (pointer) => locate(unstamped(pointer, releaseOf(root), releaseOf(newest))),
  }));
}

/** A release before `finished` completes its document. */
interface Layer {
  readonly root: JsonObject;
  readonly locate: Locate;
}

interface OverlaidLayer extends Layer {
  /** The first actions add the components to which only this overlay refers. */
  readonly overlay: JsonObject;
}

function openLayers(folder: string, reader: ContractReader) {
  const bundler = new Bundler(join(folder, 'openapi.yaml'), { reader });
  const newest = bundler.bundle('openapi.yaml');
  const locate: Locate = (pointer) => bundler.origins.locate(newest, pointer);
  const older: OverlaidLayer[] = [];
  let newer: Layer = { root: newest, locate };
  for (const name of overlayNames(reader.namesIn(join(folder, 'releases')))) {
    const layer = overlaid(newer, bundler, join(folder, 'releases', name), name);
    older.push(layer);
    newer = layer;
  }
  const [broken] = bundler.broken;
  if (broken !== undefined) throw broken;
  return { newest, locate, older };
}

/** The names of the overlays, the newest first. */
function overlayNames(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.endsWith('.overlay.yaml'))
    .toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
}

function overlaid(newer: Layer, bundler: Bundler, file: string, name: string): OverlaidLayer {
  const written = bundler.convertFile(file, kindAt);
  if (!isObject(written)) throw new DocumentError(`${name} cannot be read: it is not an overlay`);
  const additions = additionsTo(newer.root, bundler.takeComponents());
  const overlay = { ...written, actions: [...additions, ...objectsOf(written.actions)] };
  const actions: AppliedAction[] = [];
  try {
    const root = applyOverlay(newer.root, overlay, (applied) => actions.push(applied));
    demandRelease(name, root);
    const locateInOverlay: Locate = (pointer) => bundler.origins.locate(overlay, pointer);
    const locate: Locate = (pointer) => locateIn({ newer, actions, locateInOverlay }, stepsOf(pointer));
    return { root, locate, overlay };
  } catch (cause) {
    throw new DocumentError(`${name} cannot be applied: ${reasonOf(cause)}`, { cause });
  }
}

/** The name of an overlay contains the number of its release, so that the overlays can be sorted. */
function demandRelease(name: string, root: JsonObject): void {
  const [release = ''] = name.split('.');
  if (releaseOf(root) !== release)
    throw new DocumentError(`it makes release ${releaseOf(root)}; set x-luna-release to '${release}'`);
}

function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Actions that add the components to which only the overlay refers. */
function additionsTo(document: JsonObject, components: AddedComponents): readonly JsonObject[] {
  const present = objectAt(document, 'components');
  return [...components].map(([section, group]) =>
    Object.hasOwn(present, section)
      ? { target: `$.components.${section}`, update: Object.fromEntries(group) }
      : { target: '$.components', update: { [section]: Object.fromEntries(group) } },
  );
}

/**
 * The kind of a reference's target in an overlay, from the keywords above it; components of the document are
 * known by name.
 */
function kindAt(steps: readonly string[]): KindName | null {
  const [parent = '', word = ''] = steps.slice(-2);
  if ((methods as readonly string[]).includes(word)) return 'operation';
  if (word.startsWith('/')) return 'pathItem';
  for (const kind of kindsWithMembers) {
    const one = memberOfKind(kind, word);
    if (one?.shape === 'one') return one.kind;
    const several = memberOfKind(kind, parent);
    if (several !== null && several.shape !== 'one') return several.kind;
  }
  return null;
}

const kindsWithMembers = ['schema', 'mediaType', 'response', 'operation', 'components'] as const;

interface Layers {
  readonly newer: Layer;
  readonly actions: readonly AppliedAction[];
  readonly locateInOverlay: Locate;
}

/**
 * The position of a place: in the overlay if one of its actions has set the place (the last one counts), otherwise in the files of
 * the newer release.
 */
function locateIn({ newer, actions, locateInOverlay }: Layers, steps: readonly string[]): ReturnType<Locate> {
  let at = steps;
  for (const action of actions.toReversed()) {
    const place = placeBefore(at, action);
    if (place.of === 'update')
      return locateInOverlay(pointerTo(`#/actions/${action.index}/update`, ...place.steps));
    at = place.steps;
  }
  return newer.locate(pointerTo('#', ...at));
}

/** The pointer with the newest release's number in media types. A finished document has the number of its own release there. */
function unstamped(pointer: string, release: string, newest: string): string {
  const steps = stepsOf(pointer).map((step) =>
    step.replace(new RegExp(`^(application/vnd\\..*;version=)${release}$`), `$1${newest}`),
  );
  return pointerTo('#', ...steps);
}
