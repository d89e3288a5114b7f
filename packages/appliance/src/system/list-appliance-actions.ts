/** Lists the actions of the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { applianceActions, earlyApplianceActions } from './appliance-actions.ts';

export const listApplianceActions: Operation<unknown, readonly string[], never> = (state) =>
  done(state, applianceActions);

/** As `listApplianceActions`, before `powerOff` was added. */
export const listEarlyApplianceActions: Operation<unknown, readonly string[], never> = (state) =>
  done(state, earlyApplianceActions);
