// What the page does: it spends the afternoon at an appliance that runs in it, and says how that ended.
import { spendAfternoon } from '../afternoon.ts';
import { openWorkplace } from './workplace.ts';

export interface Outcome {
  /** Empty when the afternoon went as it should. */
  readonly fault: string;
  /** How many requests the appliance answered. */
  readonly answered: number;
}

declare global {
  var outcome: Promise<Outcome>;
}

globalThis.outcome = play();

async function play(): Promise<Outcome> {
  const workplace = openWorkplace();
  try {
    await spendAfternoon(workplace);
    return { fault: '', answered: workplace.answered() };
  } catch (error) {
    return {
      fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      answered: workplace.answered(),
    };
  }
}
