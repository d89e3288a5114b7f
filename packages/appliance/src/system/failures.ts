/** What the appliance itself refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const systemFailures = {
  APPLIANCE_REQUIRE_SO_LOGIN: {
    title: 'HSM SO login needed',
    details: 'The HSM Security Officer must be logged in to this session.',
    type: 'PLUGIN',
  },
  APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS: {
    title: 'Critical operation in progress',
    details: 'A task is running; wait until it has ended.',
    type: 'PLUGIN',
  },
  APPLIANCE_ACTION_DOES_NOT_EXIST: {
    title: 'No such action',
    details: 'The resource does not offer this action.',
    type: 'PLUGIN',
  },
  APPLIANCE_SENSORS_NOT_READY: {
    title: 'Sensors not ready',
    details: 'The appliance was started a moment ago and cannot read its sensors yet.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
