// The contract of the control API: a single document, without releases and without evidence.
import { join } from 'node:path';
import {
  bundleDocument,
  fileReader,
  isObject,
  type JsonObject,
  objectAt,
  type ReleaseDocument,
} from '@lunarest/openapi';
import { buildModel } from './build-model.ts';
import type { GeneratedFile } from './emit.ts';
import { emitDocument } from './emit-document.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitOperationTable } from './emit-tables.ts';
import { emitValidators } from './emit-validators.ts';
import { checkKeywords } from './load-contract.ts';

/** Takes the place of a release's number in the names of generated files. */
const name = 'control';

/** The document in `control.yaml` of the folder. Throws when a reference or a keyword is wrong. */
export function loadControlContract(folder: string): ReleaseDocument {
  const { root, broken = [] } = bundleDocument(name, join(folder, 'control.yaml'), { reader: fileReader });
  const [first] = broken;
  if (first !== undefined) throw first;
  checkKeywords(root);
  return { release: name, document: root };
}

/** All files of the control API but its types. */
export function filesOfControl(contract: ReleaseDocument): readonly GeneratedFile[] {
  const model = buildModel(name, withoutLuna(contract.document));
  return [
    emitDocument(contract),
    emitOperationTable(model),
    emitHandlers(model),
    ...emitValidators(contract, model),
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
