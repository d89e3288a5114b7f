/** What the room services refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const serviceFailures = {
  APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO: {
    title: 'Service not changed',
    details: 'The settings of the service could not be written.',
    type: 'PLUGIN',
  },
  APPLIANCE_SERVICE_ACTION_FAILED: {
    title: 'Service action failed',
    details: 'The service cannot be told this now.',
    type: 'PLUGIN',
  },
  APPLIANCE_SERVICE_DOES_NOT_EXIST: {
    title: 'No such service',
    details: 'The appliance has no service with this identifier.',
    type: 'PLUGIN',
  },
  APPLIANCE_SERVICE_ACTION_INVALID: {
    title: 'No such service action',
    details: 'A service can be started, stopped and restarted.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
