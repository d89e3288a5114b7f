/** Changes of a service: its settings and its actions. */
import { done, type Operation, refused } from '../operation.ts';
import { isOneOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import {
  findService,
  isNeededToBeReached,
  type ServiceId,
  type ServicePath,
  withService,
} from './service.ts';

interface ChangeServiceInput extends ServicePath {
  readonly onBoot: boolean;
}

/** Sets whether a service starts with the appliance. */
export const changeService: Operation<ChangeServiceInput, null, 'APPLIANCE_SERVICE_DOES_NOT_EXIST'> = (
  state,
  input,
) => {
  const found = findService(state, input);
  if (!found.ok) return found;
  return done(withService(state, found.value.id, { onBoot: input.onBoot }), null);
};

const serviceActions = ['start', 'stop', 'restart'] as const;

export type ServiceActionId = (typeof serviceActions)[number];

interface PerformServiceActionInput extends ServicePath {
  readonly actionid: string;
  /** Also starts `cluster` on an appliance without a cluster. */
  readonly force?: boolean;
}

/** Starts, stops or restarts a service, as a task that starts automatically. */
export const performServiceAction: Operation<
  PerformServiceActionInput,
  WorkQueued,
  'APPLIANCE_SERVICE_ACTION_FAILED' | 'APPLIANCE_SERVICE_ACTION_INVALID' | 'APPLIANCE_SERVICE_DOES_NOT_EXIST'
> = (state, input, env) => {
  const found = findService(state, input);
  if (!found.ok) return found;
  const { actionid, force = false } = input;
  if (!isOneOf(serviceActions, actionid)) return refused('APPLIANCE_SERVICE_ACTION_INVALID');
  const serviceid = found.value.id;
  const reason = reasonAgainst(state, serviceid, actionid, force);
  if (reason !== null) return refused('APPLIANCE_SERVICE_ACTION_FAILED', reason);
  const source = { operation: 'performServiceAction', path: { serviceid, actionid } };
  const work = { kind: 'actOnService', order: { serviceid, actionid } } as const;
  return addTask(state, { source, work, suspended: false }, env);
};

function reasonAgainst(
  state: ApplianceState,
  id: ServiceId,
  action: ServiceActionId,
  force: boolean,
): string | null {
  if (action === 'stop')
    return isNeededToBeReached(id)
      ? 'Without this service, no client could reach this API to start it again.'
      : null;
  const lacksCluster = id === 'cluster' && state.cluster === null && !force;
  return lacksCluster ? 'The appliance is not a member of a cluster. Use force to start the service.' : null;
}
