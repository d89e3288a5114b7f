// `npm run coverage:evidence`: the evidence of each operation of the contract, and the number of operations
// by evidence.
import { join } from 'node:path';
import { buildModel } from './generate/build-model.ts';
import { loadContract } from './generate/load-contract.ts';
import type { OperationModel } from './generate/model.ts';
import { root } from './generate/root.ts';
import { evidenceKinds } from './mutation/evidence-of.ts';

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => process.exit());

const contracts = loadContract(join(root, 'spec'));
for (const { release, document } of contracts) print(release, buildModel(release, document).operations);

function print(release: string, operations: readonly OperationModel[]): void {
  console.log(`Release ${release}: ${operations.length} operations, ${summary(operations)}`);
  for (const kind of evidenceKinds) {
    const resting = operations.filter(({ evidence }) => evidence.kind === kind);
    if (resting.length > 0) console.log(`\n  ${kind} (${resting.length})`);
    for (const operation of resting) console.log(`    ${lineOf(operation)}`);
  }
  console.log('');
}

function summary(operations: readonly OperationModel[]): string {
  const counts = evidenceKinds.map(
    (kind) => `${operations.filter(({ evidence }) => evidence.kind === kind).length} ${kind}`,
  );
  const unknown = operations.filter(isNotSimulated).length;
  return `${counts.join(', ')}; of them ${unknown} only known by name and not simulated`;
}

function lineOf(operation: OperationModel): string {
  const { id, method, path, evidence } = operation;
  const releases = evidence.releases.length === 0 ? '' : ` (release ${evidence.releases.join(', ')})`;
  const note = evidence.note === undefined ? '' : `; ${evidence.note}`;
  const named = isNotSimulated(operation) ? '; not simulated' : '';
  return `${id.padEnd(34)} ${method.toUpperCase()} ${path}: ${evidence.source}${releases}${note}${named}`;
}

function isNotSimulated({ responses }: OperationModel): boolean {
  return responses.some(({ errors }) => errors.includes('FRAMEWORK_NOT_SIMULATED'));
}
