// The whole generation as one function: contract in, files out. Nothing is written here.
import { buildModel } from './build-model.ts';
import type { GeneratedFile } from './emit.ts';
import { emitClient } from './emit-client.ts';
import { emitDocument } from './emit-document.ts';
import { emitFailures } from './emit-failures.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitOperationTable } from './emit-operation-table.ts';
import { emitReleaseDiffs } from './emit-release-diffs.ts';
import { emitReleases } from './emit-releases.ts';
import { emitValidatorIndex, emitValidators } from './emit-validators.ts';
import { loadContract, type ReleaseDocument } from './load-contract.ts';
import { startSchemaTypes } from './start-schema-types.ts';

/** Every generated file of every release, from the contract in `specFolder`. */
export async function generateFiles(specFolder: string): Promise<readonly GeneratedFile[]> {
  const schemaTypes = startSchemaTypes();
  try {
    const contracts = loadContract(specFolder);
    const files = await Promise.all([schemaTypes.emit(contracts), ...contracts.map(filesOfRelease)]);
    const releases = contracts.map((contract) => contract.release);
    return [
      ...files.flat(),
      ...emitReleases(releases),
      emitFailures(contracts),
      ...emitValidatorIndex(releases),
      ...emitReleaseDiffs(contracts),
    ];
  } finally {
    await schemaTypes.stop();
  }
}

async function filesOfRelease(contract: ReleaseDocument): Promise<readonly GeneratedFile[]> {
  const model = buildModel(contract.release, contract.document);
  return [
    emitDocument(contract),
    emitOperationTable(model),
    emitHandlers(model),
    emitClient(model),
    ...emitValidators(contract, model),
  ];
}
