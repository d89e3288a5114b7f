// A recording that may fail while the traffic goes on.

import type { RuleFinding } from '@lunarest/findings';
import { reasonOf } from '@lunarest/openapi';
import type { Exchange } from '../connection/exchange.ts';
import type { Recording } from '../recording/har-writer.ts';

export interface LastingRecording extends Recording {
  /** Empty, or the finding that the recording failed. */
  findings(): readonly RuleFinding[];
}

/** Neither `add` nor `close` throws; the first failure is reported at once, and no recording is left. */
export function lastingRecording(recording: Recording, tell: (line: string) => void): LastingRecording {
  let failure: RuleFinding | undefined;

  function attempt(write: () => void): void {
    if (failure !== undefined) return;
    try {
      write();
    } catch (cause) {
      failure = findingFor(reasonOf(cause));
      tell(`error  ${failure.message}`);
      recording.discard();
    }
  }

  return {
    add: (exchange: Exchange) => attempt(() => recording.add(exchange)),
    close: () => attempt(() => recording.close()),
    discard: () => recording.discard(),
    findings: () => (failure === undefined ? [] : [failure]),
  };
}

function findingFor(reason: string): RuleFinding {
  return {
    id: 'recording-is-missing',
    severity: 'error',
    message: `There is no recording: ${reason}`,
    advice: 'Make room for it, or name another file with --har-out, and record again.',
    places: [],
  };
}
