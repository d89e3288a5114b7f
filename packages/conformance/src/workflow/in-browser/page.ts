// The script of the page: runs the workflow with an appliance in the page and reports the outcome.
import { runWorkflow } from '../run-workflow.ts';
import { openPageTarget } from './page-target.ts';

export interface Outcome {
  /** Empty when the workflow succeeded. */
  readonly fault: string;
  /** Number of requests that the appliance answered. */
  readonly answered: number;
}

declare global {
  var outcome: Promise<Outcome>;
}

globalThis.outcome = play();

async function play(): Promise<Outcome> {
  const target = openPageTarget();
  try {
    await runWorkflow(target);
    return { fault: '', answered: target.answered() };
  } catch (error) {
    return {
      fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      answered: target.answered(),
    };
  }
}
