/** Refusals that several rooms share. */
import type { FailureTexts } from './failure-text.ts';

export const sharedFailures = {
  APPLIANCE_EXPIRED_CERT: {
    title: 'Expired certificate',
    details: 'The certificate is not valid any more.',
    type: 'PLUGIN',
  },
  SERVER_REQUEST_NOT_APPROPRIATE: {
    title: 'Wrong kind of request',
    details: 'This operation takes a body of another kind, as its media type says.',
    type: 'SERVER',
  },
  APPLIANCE_ACTION_DOES_NOT_EXIST: {
    title: 'No such action',
    details: 'The resource has no action with this identifier.',
    type: 'PLUGIN',
  },
  APPLIANCE_REQUIRE_SO_LOGIN: {
    title: 'HSM SO login needed',
    details: 'The appliance insists on a login of the HSM Security Officer for this change.',
    type: 'PLUGIN',
  },
  APPLIANCE_FILENAME_NOT_VALID: {
    title: 'File name not valid',
    details: 'The name of the file does not follow the rules, or has the wrong ending.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_FILEID_DOES_NOT_EXIST: {
    title: 'No such file',
    details: 'The home directory has no file of this name.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
