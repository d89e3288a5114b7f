/** Shows whether a service is running, and whether it starts at boot. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findService, type ServicePath } from './find-service.ts';
import type { ServiceId } from './service.ts';

export interface ServiceView {
  readonly id: ServiceId;
  readonly state: 'running' | 'stopped';
  readonly onBoot: boolean;
}

export const getService: Operation<ServicePath, ServiceView, 'APPLIANCE_SERVICE_DOES_NOT_EXIST'> = (
  state,
  input,
) => {
  const found = findService(state, input);
  if (!found.ok) return found;
  const { id, service } = found.value;
  return done(state, { id, state: service.running ? 'running' : 'stopped', onBoot: service.onBoot });
};
