// The hand-written contract: its newest release, and what its overlays make of it.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { type JsonObject, objectAt } from '../json/json.ts';
import { pointerTo, stepsOf, valueAt } from '../json/json-pointer.ts';
import { applyOverlay, type Location, pruneComponents, stampMediaType } from '../overlay/index.ts';
import { reasonOf } from '../reason-of.ts';
import { UsageError } from '../usage-error.ts';
import type { Locate } from './bundle-document.ts';
import { type BundledOverlay, bundleOverlay } from './bundle-overlay.ts';
import { fileReader, openFile, shownPath } from './open-file.ts';

export interface ReleaseInFiles extends DiffDocument {
  readonly release: string;
  readonly locate: Locate;
}

/** Every release of the contract in `folder`, the newest first. Throws a UsageError when a file is no good. */
export async function openContract(folder: string): Promise<readonly ReleaseInFiles[]> {
  const file = await openFile(shownPath(resolve(folder, 'openapi.yaml')));
  const newest = released(file.root, (pointer) => file.locate?.(pointer) ?? {});
  const older: ReleaseInFiles[] = [];
  for (const overlay of overlaysIn(resolve(folder, 'releases'))) older.push(await openOlder(newest, overlay));
  return [newest, ...older];
}

function overlaysIn(folder: string): readonly string[] {
  // A contract of one release has none.
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) =>
    name.endsWith('.overlay.yaml'),
  );
  return names
    .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
    .map((name) => join(folder, name));
}

async function openOlder(newest: ReleaseInFiles, file: string): Promise<ReleaseInFiles> {
  const overlay = await bundleOverlay(file, fileReader);
  const updates: Update[] = [];
  const base = withComponents(newest.root, overlay.components);
  try {
    const changed = applyOverlay(base, overlay.root, (action, at) => updates.push({ action, at }));
    const root = pruneComponents(stampMediaType(changed));
    return released(root, (pointer) => locateIn({ newest, overlay, updates }, pointer));
  } catch (cause) {
    // A target that matches nothing any more.
    throw new UsageError(`${basename(file)} cannot be applied: ${reasonOf(cause)}`, { cause });
  }
}

function released(root: JsonObject, locate: Locate): ReleaseInFiles {
  const release = String(root['x-luna-release']);
  return { name: `release ${release}`, release, root, locate };
}

/** Components that only the parts of the overlay refer to are added. */
function withComponents(root: JsonObject, added: JsonObject): JsonObject {
  const present = objectAt(root, 'components');
  const sections = [...new Set([...Object.keys(present), ...Object.keys(added)])];
  const components = sections.map((section): [string, JsonObject] => [
    section,
    { ...objectAt(added, section), ...objectAt(present, section) },
  ]);
  return { ...root, components: Object.fromEntries(components) };
}

/** A place that an action of an overlay has updated. */
interface Update {
  readonly action: number;
  readonly at: Location;
}

interface Layers {
  readonly newest: ReleaseInFiles;
  readonly overlay: BundledOverlay;
  readonly updates: readonly Update[];
}

/** In the overlay where the last action that set the place stands, else in the files of the newest release. */
function locateIn({ newest, overlay, updates }: Layers, pointer: string): ReturnType<Locate> {
  const steps = stepsOf(pointer).map((step) => unstamped(step, newest.release));
  for (const { action, at } of updates.toReversed()) {
    if (!at.every((step, index) => String(step) === steps[index])) continue;
    const place = pointerTo(`#/actions/${action}/update`, ...steps.slice(at.length));
    if (valueAt(overlay.root, place) !== undefined) return overlay.locate(place);
  }
  const written = pointerTo('#', ...steps);
  const present = valueAt(newest.root, written) !== undefined;
  const added = valueAt({ components: overlay.components }, written) !== undefined;
  return !present && added ? overlay.locateComponent(written) : newest.locate(written);
}

/** Media types are stamped with their release after the overlay is applied. */
function unstamped(step: string, newest: string): string {
  return step.replace(/^(application\/vnd\..*;version=)\d+$/, `$1${newest}`);
}
