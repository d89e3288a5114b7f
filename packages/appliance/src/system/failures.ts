/** What the appliance itself refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const systemFailures = {
  APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS: {
    title: 'Critical operation in progress',
    details: 'A task is running; wait until it has ended.',
    type: 'PLUGIN',
  },
  APPLIANCE_SENSORS_NOT_READY: {
    title: 'Sensors not ready',
    details: 'The appliance was started a moment ago and cannot read its sensors yet.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
