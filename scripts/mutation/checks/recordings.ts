// Checks the changed operations against the requests and reads of clients outside this repository.
import type { ClientRecording } from '@lunarest/conformance/evidence';
import { holdSteps, stepsOf } from '../../recordings/hold-recordings.ts';
import type { World } from '../world.ts';
import type { Check } from './check.ts';

/** A check by recordings of clients, each step for an operation of `world`. */
export function recordingsCheck(recordings: readonly ClientRecording[], world: World): Check {
  const steps = stepsOf(recordings, world);
  return ({ world: changed, operations }) =>
    holdSteps(
      steps.filter(({ release, operation }) => operations.has(`${release}/${operation}`)),
      changed,
    );
}
