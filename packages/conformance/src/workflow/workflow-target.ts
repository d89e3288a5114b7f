// The appliance on which the workflow runs: on a server or in a page.
import type { ApplianceState, Bench } from '../target/bench.ts';

export interface WorkflowTarget extends Pick<Bench, 'newestClient' | 'clientOf' | 'loggedInRoles'> {
  readonly appliance: {
    snapshot(): ApplianceState;
    restore(state: ApplianceState): void;
  };
}
