// The version of OpenAPI of a document.
import type { JsonObject } from './json/json.ts';

/** Whether it is 3.0, in which schemas, and what is beside a reference, have other meanings than later. */
export function isOpenApi30({ openapi }: JsonObject): boolean {
  return String(openapi).startsWith('3.0');
}
