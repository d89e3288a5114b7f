// A contract in the form of the checks: its releases, and each operation expanded when a check first needs it.

import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  once,
  type ReleaseDocument,
  releasesOf,
  unmatchedStatus,
  type WrittenContract,
} from '@lunarest/openapi';
import { expand } from '@lunarest/schemas';
import { buildModel } from '../generate/build-model.ts';
import type { ReleaseModel } from '../generate/model.ts';
import { type Resolve, resolverOf } from '../generate/read-document.ts';

export type World = readonly WorldRelease[];

export interface WorldRelease extends ReleaseDocument {
  readonly resolve: Resolve;
  /** By operationId. */
  readonly operations: ReadonlyMap<string, WrittenOperation>;
  /** Answers without an operation, as an operation without a name, path or method. */
  readonly unmatched: WrittenOperation;
  /** The content of the generated files. Throws when generation refuses the contract. */
  model(): ReleaseModel;
}

export interface WrittenOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** As in the document, with its references. */
  readonly written: JsonObject;
  /** With every reference followed, and with the document's global security. */
  whole(): JsonObject;
}

/** The world of a contract; throws when generation refuses it. */
export function buildWorld(contract: WrittenContract): World {
  return releasesOf(contract).map(worldRelease);
}

/** One release, unchanged or with the paths and components that a mutant has changed. */
export function worldRelease({ release, document }: ReleaseDocument): WorldRelease {
  const resolve = resolverOf(document);
  return {
    release,
    document,
    resolve,
    operations: operationsIn(document, resolve),
    unmatched: unmatchedIn(document, resolve),
    model: once(() => buildModel(release, document)),
  };
}

function operationsIn(document: JsonObject, resolve: Resolve): ReadonlyMap<string, WrittenOperation> {
  const operations = new Map<string, WrittenOperation>();
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    for (const [method, written] of Object.entries(isObject(item) ? item : {})) {
      if (!isObject(written) || method === 'parameters') continue;
      const id = String(written.operationId);
      const whole = once(() => writtenOut({ security: document.security ?? [], ...written }, resolve));
      operations.set(id, { id, method, path, written, whole });
    }
  }
  return operations;
}

function unmatchedIn(document: JsonObject, resolve: Resolve): WrittenOperation {
  const answers = Object.entries(objectAt(document, 'x-luna-unmatched'));
  const written = {
    responses: Object.fromEntries(
      answers.map(([reason, answer]) => [unmatchedStatus[reason] ?? reason, answer]),
    ),
  };
  return { id: '', method: '', path: '', written, whole: once(() => writtenOut(written, resolve)) };
}

function writtenOut(operation: JsonObject, resolve: Resolve): JsonObject {
  const whole = expand(operation, resolve);
  return isObject(whole) ? whole : {};
}

/** The components that a value refers to, directly and through others, as `schemas/Task`. */
export function componentsOf(value: Json, document: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  visit(value);
  return found;

  function visit(part: Json): void {
    if (isArray(part)) for (const item of part) visit(item);
    else if (isObject(part) && typeof part.$ref === 'string') follow(part.$ref);
    else if (isObject(part)) for (const item of Object.values(part)) visit(item);
  }

  function follow(reference: string): void {
    const [, , section = '', name = ''] = reference.split('/');
    const key = `${section}/${name}`;
    if (found.has(key)) return;
    found.add(key);
    visit(objectAt(objectAt(objectAt(document, 'components'), section), name));
  }
}
