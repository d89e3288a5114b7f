/** Lists the services of the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type ServiceId, serviceIds } from './service.ts';

export const listServices: Operation<unknown, readonly ServiceId[], never> = (state) =>
  done(state, serviceIds);
