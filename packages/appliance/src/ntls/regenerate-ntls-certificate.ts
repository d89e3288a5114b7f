/** Queues the creation of a new certificate, which waits until it is started. */
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { applianceNow } from '../time/clock.ts';
import { type CertificateWishes, certificateRequest, isDay } from './certificate-request.ts';

/** The end of the year 9999: later years have too many digits. */
const lastMoment = Date.UTC(9999, 11, 31);

export const regenerateNtlsCertificate: Operation<
  { readonly wishes: CertificateWishes },
  WorkQueued,
  'FRAMEWORK_BAD_REQUEST'
> = (state, { wishes }, env) => {
  const { startDate } = wishes;
  if (startDate !== undefined && !isDay(startDate))
    return refused('FRAMEWORK_BAD_REQUEST', 'startDate is no day of the calendar.');
  if (certificateRequest(wishes, applianceNow(state, env)).notAfter > lastMoment)
    return refused('FRAMEWORK_BAD_REQUEST', 'The validity ends later than a certificate can say.');
  const work = { kind: 'regenerateNtlsCertificate', order: wishes } as const;
  return addTask(
    state,
    { source: { operation: 'regenerateNtlsCertificate', path: {} }, work, suspended: true },
    env,
  );
};
