/** Finds the service that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { isServiceId, type Service, type ServiceId } from './service.ts';

export interface ServicePath {
  readonly serviceid: string;
}

export interface FoundService {
  readonly id: ServiceId;
  readonly service: Service;
}

export function findService(
  state: ApplianceState,
  { serviceid }: ServicePath,
): Lookup<FoundService, 'APPLIANCE_SERVICE_DOES_NOT_EXIST'> {
  return isServiceId(serviceid)
    ? found({ id: serviceid, service: state.services[serviceid] })
    : refused('APPLIANCE_SERVICE_DOES_NOT_EXIST');
}
