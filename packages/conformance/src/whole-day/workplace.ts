// What the afternoon needs of its surroundings, on a server as in a page.
import type { ApplianceState, Bench } from '../target/bench.ts';

export interface Workplace extends Pick<Bench, 'newestClient' | 'clientOf' | 'loggedInRoles'> {
  readonly appliance: {
    snapshot(): ApplianceState;
    restore(state: ApplianceState): void;
  };
}
