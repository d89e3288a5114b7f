// A contract as the checks see it: its releases, their models, and each operation written out whole.

import { expand } from '@lunarest/governance/lint';
import {
  isObject,
  type JsonObject,
  objectAt,
  type ReleaseDocument,
  type WrittenContract,
} from '@lunarest/openapi';
import { buildModel } from '../generate/build-model.ts';
import { checked } from '../generate/load-contract.ts';
import type { OperationModel, ReleaseModel } from '../generate/model.ts';
import { resolverOf } from '../generate/read-document.ts';

export interface WorldRelease extends ReleaseDocument {
  readonly model: ReleaseModel;
  /** By operationId: the operation with every reference followed. */
  readonly operations: ReadonlyMap<string, WrittenOperation>;
}

export interface WrittenOperation {
  readonly model: OperationModel;
  readonly whole: JsonObject;
  /** `whole` as text, to tell whether a mutant changed it. */
  readonly text: string;
}

/** Builds the world; throws where generation refuses the contract. */
export function buildWorld(contract: WrittenContract): readonly WorldRelease[] {
  return checked(contract).map((released) => {
    const model = buildModel(released.release, released.document);
    return { ...released, model, operations: writeOut(released.document, model) };
  });
}

function writeOut(document: JsonObject, model: ReleaseModel): ReadonlyMap<string, WrittenOperation> {
  const resolve = resolverOf(document);
  return new Map(
    model.operations.map((operation) => {
      const written = objectAt(objectAt(objectAt(document, 'paths'), operation.path), operation.method);
      const whole = expand(written, resolve);
      if (!isObject(whole)) throw new Error(`${operation.id} is not an object`);
      const facts = [operation.method, operation.path, operation.security, whole];
      const text = JSON.stringify(facts, (_, item) => (typeof item === 'bigint' ? String(item) : item));
      return [operation.id, { model: operation, whole, text }] as const;
    }),
  );
}

/** The operations that differ between two worlds, as `release/operationId`. */
export function changedOperations(
  before: readonly WorldRelease[],
  after: readonly WorldRelease[],
): ReadonlySet<string> {
  const texts = new Map(after.flatMap(textsOf));
  const known = new Map(before.flatMap(textsOf));
  const keys = new Set([...texts.keys(), ...known.keys()]);
  return new Set([...keys].filter((key) => texts.get(key) !== known.get(key)));
}

function textsOf({ release, operations }: WorldRelease): readonly (readonly [string, string])[] {
  return [...operations].map(([id, { text }]) => [`${release}/${id}`, text] as const);
}
