// Reads the bundled OpenAPI documents from disk. Only this entry of the package requires Node.
import { readFileSync } from 'node:fs';
import type { Release } from './generated/releases.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** A bundled OpenAPI 3.1 document as plain JSON. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: JsonObject;
  readonly components: JsonObject;
}

/** The file of a release's document. */
export function documentPath(release: Release): URL {
  // The path is the same from src/ and from dist/, so that there is one copy.
  return new URL(`../src/generated/openapi-${release}.json`, import.meta.url);
}

/**
 * The document of a release, read again at each call. Bounds beyond 2^53 lose their last digits in JavaScript
 * numbers; the operation table has them exactly.
 */
export function openApiDocument(release: Release): OpenApiDocument {
  return JSON.parse(readFileSync(documentPath(release), 'utf8'));
}

/** The document of the control API, read again at each call. */
export function controlDocument(): OpenApiDocument {
  return JSON.parse(readFileSync(new URL('../src/generated/openapi-control.json', import.meta.url), 'utf8'));
}
