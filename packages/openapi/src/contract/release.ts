// The releases of a contract: the newest one as written, each older one as an overlay on the next newer one.
import type { JsonObject } from '../json/json.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { pruneComponents } from '../overlay/prune-components.ts';
import { stampMediaType } from '../overlay/stamp-media-type.ts';

/** A hand-written contract, bundled. */
export interface WrittenContract {
  readonly newest: JsonObject;
  /** The oldest release's overlay first. */
  readonly overlays: readonly JsonObject[];
}

export interface ReleaseDocument {
  /** The release's number in the media type, for example `17`. */
  readonly release: string;
  readonly document: JsonObject;
}

/** The complete document of each release, the oldest first. Throws for an overlay that does not fit its document. */
export function releasesOf({ newest, overlays }: WrittenContract): readonly ReleaseDocument[] {
  const written = overlays
    .toReversed()
    .reduce<readonly JsonObject[]>(
      ([newer = newest, ...others], overlay) => [applyOverlay(newer, overlay), newer, ...others],
      [newest],
    );
  return written.map((root) => ({ release: releaseOf(root), document: finished(root) }));
}

/** A release's document without unreferenced components, and with its number in the media types. */
export function finished(root: JsonObject): JsonObject {
  return pruneComponents(stampMediaType(root));
}

export function releaseOf(root: JsonObject): string {
  return String(root['x-luna-release']);
}

/**
 * The status of each answer in `x-luna-unmatched`, by reason. These answers belong to no operation, and an OpenAPI response has
 * no field for its status.
 */
export const unmatchedStatus: Readonly<Record<string, number>> = {
  path: 404,
  method: 405,
  malformed: 400,
  failure: 500,
};
