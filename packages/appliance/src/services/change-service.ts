/** Sets whether a service starts with the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findService, type ServicePath } from './find-service.ts';
import { withService } from './with-service.ts';

export interface ChangeServiceInput extends ServicePath {
  readonly onBoot: boolean;
}

export const changeService: Operation<ChangeServiceInput, null, 'APPLIANCE_SERVICE_DOES_NOT_EXIST'> = (
  state,
  input,
) => {
  const found = findService(state, input);
  if (!found.ok) return found;
  return done(withService(state, found.value.id, { onBoot: input.onBoot }), null);
};
