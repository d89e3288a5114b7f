// One document out of several files that refer to each other, by Redocly's bundler.

import type { bundleDocument as bundleWithRedocly, NormalizedProblem } from '@redocly/openapi-core';
import type { DiffDocument } from '../diff/diff-documents.ts';
import type { Place } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { stepsOf, valueAt } from '../json/json-pointer.ts';
import { reasonOf } from '../reason-of.ts';
import { UsageError } from '../usage-error.ts';
import { BrokenReference } from './broken-reference.ts';
import type { TextReader } from './exact-resolver.ts';
import { Origins } from './origins.ts';

/** Where the value at a pointer is written, or the nearest one above it. */
export type Locate = (pointer: string) => Pick<Place, 'file' | 'line' | 'column'>;

type NodeType = NonNullable<Parameters<typeof bundleWithRedocly>[0]['customTypes']>[string];

/** Bundles the document whose entry file is `entry`. Throws a UsageError when it, or a file that it refers to, is no good. */
export async function bundleDocument(name: string, entry: string, reader: TextReader): Promise<DiffDocument> {
  const origins = new Origins();
  const root = await bundled(entry, reader, origins).catch((cause: unknown) => {
    // It names its file itself.
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${name} cannot be read: ${reasonOf(cause)}`, { cause });
  });
  return { name, root, locate: (pointer) => origins.locate(root, pointer) ?? {} };
}

async function bundled(entry: string, reader: TextReader, origins: Origins): Promise<JsonObject> {
  // Loaded only when there are files to bundle: it takes longer to load than a release takes to compare.
  const redocly = await import('@redocly/openapi-core');
  const { ExactResolver } = await import('./exact-resolver.ts');
  const externalRefResolver = new ExactResolver(reader, origins);
  const document = await externalRefResolver.resolveDocument(null, entry, true);
  if (document instanceof Error) throw document;
  const root: Json = document.parsed;
  if (!isDescription(root)) throw new Error('it is no OpenAPI document');
  const customTypes = withUnmatched(redocly.getTypes(redocly.detectSpec(root)));
  const { styleguide: config } = await redocly.createConfig({});
  const { problems } = await redocly.bundleDocument({ document, config, customTypes, externalRefResolver });
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw errorOf(problem, origins);
  return root;
}

/** Of OpenAPI 3, or of Swagger 2.0, which can be linted. */
function isDescription(root: Json): root is JsonObject {
  return isObject(root) && (root.openapi !== undefined || root.swagger !== undefined);
}

/** What the bundler could not follow, with the place where it is written. */
function errorOf({ message, location: [location] }: NormalizedProblem, origins: Origins): Error {
  const file = location && origins.fileAt(location.source.absoluteRef);
  if (file === undefined || location?.pointer === undefined) return new Error(message);
  const steps = stepsOf(location.pointer);
  const written = valueAt(file.content, location.pointer);
  const reference = isObject(written) ? written.$ref : written;
  if (typeof reference !== 'string') return new Error(message);
  const [, reason] = /^Can't resolve \$ref: (.*)$/s.exec(message) ?? [];
  const position = file.positionOf(isObject(written) ? [...steps, '$ref'] : steps);
  return new BrokenReference(file.name, position, reference, reason);
}

/** What answers when no operation matches is written as answers are, so that references in it are followed. */
export function withUnmatched(types: Readonly<Record<string, NodeType>>): Record<string, NodeType> {
  const { Root } = types;
  if (Root === undefined) return { ...types };
  const properties = { ...Root.properties, 'x-luna-unmatched': 'LunaUnmatched' };
  const unmatched: NodeType = { properties: {}, additionalProperties: 'Response' };
  return { ...types, Root: { ...Root, properties }, LunaUnmatched: unmatched };
}
