// The part of a generation that the main thread does.
import type { ReleaseDocument } from '@lunarest/openapi';
import { buildModel } from './build-model.ts';
import type { GeneratedFile } from './emit.ts';
import { emitClient } from './emit-client.ts';
import { emitDocument } from './emit-document.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitReleases } from './emit-releases.ts';
import { emitFailures, emitOperationTable } from './emit-tables.ts';
import { emitValidatorIndex, emitValidators } from './emit-validators.ts';

export { filesOfControl, loadControlContract } from './control-contract.ts';
export { loadContract } from './load-contract.ts';
export { emitScenarioSchema, emitScenarios, loadScenarios } from './scenarios.ts';

/** All files except those of the second thread. */
export function filesOfMainThread(contracts: readonly ReleaseDocument[]): readonly GeneratedFile[] {
  const releases = contracts.map((contract) => contract.release);
  return [
    ...contracts.flatMap(filesOfRelease),
    ...emitReleases(releases),
    emitFailures(contracts),
    ...emitValidatorIndex(releases),
  ];
}

function filesOfRelease(contract: ReleaseDocument): readonly GeneratedFile[] {
  const model = buildModel(contract.release, contract.document);
  return [
    emitDocument(contract),
    emitOperationTable(model),
    emitHandlers(model),
    ...emitClient(model),
    ...emitValidators(contract, model),
  ];
}
