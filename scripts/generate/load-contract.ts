// From the hand-written files to one complete document per release.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyOverlay, pruneComponents, stampMediaType } from '@lunarest/openapi';
import { bundle, bundleOverlay } from './bundle.ts';
import { checkKeywords } from './check-keywords.ts';
import type { JsonObject } from './json.ts';

export interface ReleaseDocument {
  /** The release's number as the media type carries it, for example `17`. */
  readonly release: string;
  readonly document: JsonObject;
}

/** The contract as it is written: the newest release's files in one document, and the overlays of the older ones. */
export interface WrittenContract {
  readonly newest: JsonObject;
  /** The oldest release's overlay first. */
  readonly overlays: readonly JsonObject[];
}

/** Every release of the contract in `folder`, the oldest first. Throws when a file, a reference, an overlay target or a keyword is wrong. */
export function loadContract(folder: string): readonly ReleaseDocument[] {
  return releasesOf(readContract(folder));
}

/** Reads the contract's files and resolves what refers from one to another. */
export function readContract(folder: string): WrittenContract {
  const entry = join(folder, 'openapi.yaml');
  const newest = bundle(entry);
  return { newest, overlays: overlayFiles(folder).map((file) => bundleOverlay(file, entry, newest)) };
}

/** The complete document of each release, the oldest first. */
export function releasesOf({ newest, overlays }: WrittenContract): readonly ReleaseDocument[] {
  return [...overlays.map((overlay) => applyOverlay(newest, overlay)), newest].map(finish);
}

function overlayFiles(folder: string): readonly string[] {
  const releases = join(folder, 'releases');
  const names = readdirSync(releases).filter((name) => name.endsWith('.overlay.yaml'));
  return names
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => join(releases, name));
}

function finish(bundled: JsonObject): ReleaseDocument {
  const document = pruneComponents(stampMediaType(bundled));
  checkKeywords(document);
  return { release: String(document['x-luna-release']), document };
}
