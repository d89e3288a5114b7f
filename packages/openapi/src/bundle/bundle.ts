// A bundled OpenAPI document.
import type { BrokenReference } from '../document-error.ts';
import type { JsonObject } from '../json/json.ts';
import { type BundleOptions, Bundler } from './bundler.ts';
import type { Locate } from './origins.ts';

/** An OpenAPI document in which every reference resolves within it. */
export interface OpenApiDocument {
  /** The name in findings, for example `release 14`. */
  readonly name: string;
  /** Integers beyond 2^53 are bigints. */
  readonly root: JsonObject;
  /** The position of a pointer in the source files of the document. */
  readonly locate?: Locate;
  /** The broken references, which `root` no longer contains. */
  readonly broken?: readonly BrokenReference[];
}

/**
 * Bundles the document whose entry file is at the absolute path `entry`. Throws a DocumentError when the entry file cannot
 * be read or is not an OpenAPI document.
 */
export function bundleDocument(name: string, entry: string, options: BundleOptions): OpenApiDocument {
  const bundler = new Bundler(entry, options, true);
  const root = bundler.bundle(name);
  return { name, root, locate: (pointer) => bundler.origins.locate(root, pointer), broken: bundler.broken };
}
