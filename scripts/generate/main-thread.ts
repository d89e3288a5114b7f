// The part of a generation that the main thread does: the releases, and the control API, whose contract is a single
// document without releases and without evidence.
import { join } from 'node:path';
import {
  bundleDocument,
  fileReader,
  isObject,
  type JsonObject,
  objectAt,
  type ReleaseDocument,
} from '@lunarest/openapi';
import { stringify } from 'lossless-json';
import { buildModel } from './build-model.ts';
import type { GeneratedFile } from './emit.ts';
import { emitClient } from './emit-client.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitReleases } from './emit-releases.ts';
import { emitFailures, emitOperationTable, emitPathNames } from './emit-tables.ts';
import { emitValidatorIndex, emitValidators, type ModeledContract } from './emit-validators.ts';
import { checkKeywords } from './load-contract.ts';

export { loadContract } from './load-contract.ts';
export { emitScenarioSchema, emitScenarios, loadScenarios } from './scenarios.ts';

/** All files except those of the other threads. */
export function filesOfMainThread(contracts: readonly ReleaseDocument[]): readonly GeneratedFile[] {
  const releases = contracts.map((contract) => contract.release);
  const modeled = contracts.map((contract) => ({
    contract,
    model: buildModel(contract.release, contract.document),
  }));
  return [
    ...modeled.flatMap(filesOfRelease),
    ...emitValidators(modeled.toReversed()),
    ...emitReleases(releases),
    emitFailures(contracts),
    emitPathNames(contracts),
    ...emitValidatorIndex(releases),
  ];
}

function filesOfRelease({ contract, model }: ModeledContract): readonly GeneratedFile[] {
  return [emitDocument(contract), emitOperationTable(model), emitHandlers(model), ...emitClient(model)];
}

/** In the names of generated files, this replaces the number of a release. */
const name = 'control';

/** The document in `control.yaml` of the folder. Throws when a reference or a keyword is wrong. */
export function loadControlContract(folder: string): ReleaseDocument {
  const { root, broken = [] } = bundleDocument(name, join(folder, 'control.yaml'), { reader: fileReader });
  const [first] = broken;
  if (first !== undefined) throw first;
  checkKeywords(root);
  return { release: name, document: root };
}

/** All files of the control API except its types. */
export function filesOfControl(contract: ReleaseDocument): readonly GeneratedFile[] {
  const model = buildModel(name, withoutLuna(contract.document));
  return [
    emitDocument(contract),
    emitOperationTable(model),
    emitHandlers(model),
    ...emitValidators([{ contract, model }]),
  ];
}

/** Extensions for sessions and sources have no meaning here, but the operation table requires them. */
const meaningless = {
  'x-luna-session': 'basic',
  'x-luna-evidence': { kind: 'documented', releases: [], source: 'Lunarest' },
};

function withoutLuna(document: JsonObject): JsonObject {
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(isObject(item) ? item : {}).map(([method, operation]) => [
        method,
        isObject(operation) ? { ...operation, ...meaningless } : operation,
      ]),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Writes a release's complete document as JSON, every integer with all its digits. */
function emitDocument({ release, document }: ReleaseDocument): GeneratedFile {
  const content = stringify(document, undefined, 1);
  if (content === undefined) throw new Error(`release ${release} has no content`);
  return { path: `packages/contract/src/generated/openapi-${release}.json`, content: `${content}\n` };
}
