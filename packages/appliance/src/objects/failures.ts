/** What operations on objects refuse. */
import type { FailureTexts } from '../failure-text.ts';

export const objectFailures = {
  HSMPLUGIN_HSM_DOES_NOT_EXIST: {
    title: 'No such HSM',
    details: 'The appliance holds no HSM with this serial number.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_INVALID_OBJECT: {
    title: 'No such object',
    details: 'There is no object with this handle.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO: {
    title: 'Object cannot be read',
    details: 'The HSM did not tell what the object is.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_BACKUP_DOES_NOT_EXIST: {
    title: 'No such backup',
    details: 'There is no backup of this name, or none at all.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
