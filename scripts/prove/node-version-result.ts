// The result of the tour on one version of Node.

export type NodeVersionResult = Passed | Failed | NotRun;

interface Passed {
  readonly outcome: 'passed';
  /** As reported by the binary, for example `22.23.3`. */
  readonly version: string;
  readonly steps: number;
  readonly seconds: number;
}

interface Failed {
  readonly outcome: 'failed';
  readonly version: string;
  readonly reason: string;
  /** The output of the tour, or of the installation. */
  readonly output: string;
  readonly seconds: number;
}

interface NotRun {
  readonly outcome: 'not run';
  readonly version: string;
  readonly reason: string;
}

/** A finished process. */
export interface Run {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

/** Passed only if the tour succeeded, counted at least one step, and passed all its steps. */
export function resultOfTour(version: string, { code, output, seconds }: Run): NodeVersionResult {
  const [, passed, all] = /^(\d+) of (\d+) answers were the documented ones\.$/m.exec(output) ?? [];
  const failed = (reason: string) => ({ outcome: 'failed', version, reason, output, seconds }) as const;
  if (passed === undefined || all === undefined) return failed('the tour did not come to its end');
  if (passed !== all || passed === '0') return failed(`${passed} of ${all} steps passed`);
  if (code !== 0) return failed(`${passed} of ${all} steps passed, but the exit code is ${code}`);
  return { outcome: 'passed', version, steps: Number(passed), seconds };
}

/** One line for a terminal. */
export function lineOf(result: NodeVersionResult): string {
  const name = `node ${result.version}`.padEnd(16);
  if (result.outcome === 'not run') return `· ${name} not run: ${result.reason}`;
  const seconds = `${result.seconds.toFixed(1)} s`;
  return result.outcome === 'passed'
    ? `✓ ${name} ${`${result.steps} steps passed`.padEnd(24)} ${seconds}`
    : `✗ ${name} ${result.reason.padEnd(24)} ${seconds}`;
}
