// Checks all recordings of clients against a contract.

import { join } from 'node:path';
import {
  type ClientRecording,
  type RecordedStep,
  readClientRecordings,
} from '@lunarest/conformance/evidence';
import type { ReleaseDocument } from '@lunarest/openapi';
import { comparedRelease } from '../ledger/read-ledger.ts';
import { findOperation } from '../mutation/find-operation.ts';
import { stepComplaint } from './step-complaint.ts';

/** One step of one client, with its operation of the contract. */
interface MatchedStep {
  readonly recording: ClientRecording;
  readonly step: RecordedStep;
  readonly release: string;
  /** The operationId; empty if the contract has no such operation. */
  readonly operation: string;
}

/** The recordings below `specFolder`. */
export function readRecordings(specFolder: string): readonly ClientRecording[] {
  return readClientRecordings(join(specFolder, 'sources/recordings'));
}

/** Every step of every recording, with its release and operation. */
export function stepsOf(
  recordings: readonly ClientRecording[],
  contracts: readonly ReleaseDocument[],
): readonly MatchedStep[] {
  const releases = contracts.map(({ release }) => release);
  return recordings.flatMap((recording) => {
    const release = comparedRelease(recording.version || 'newest', releases) ?? '';
    const document = contracts.find((contract) => contract.release === release)?.document ?? {};
    return recording.steps.map((step) => {
      const found = findOperation(document, step.method, step.path);
      return { recording, step, release, operation: String(found?.operation.operationId ?? '') };
    });
  });
}

/** The first step that is impossible under the contract, as a sentence, or null. */
export function firstComplaint(
  steps: readonly MatchedStep[],
  contracts: readonly ReleaseDocument[],
): string | null {
  for (const { recording, step, release } of steps) {
    const contract = contracts.find((known) => known.release === release);
    const complaint =
      contract === undefined
        ? `there is no release ${release}`
        : stepComplaint(recording, step, contract.document);
    if (complaint !== null)
      return `${recording.source}, ${recording.client}: ${step.method} ${step.path}: ${complaint}`;
  }
  return null;
}
