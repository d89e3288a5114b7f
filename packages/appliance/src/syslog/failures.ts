/** Refusals of the syslog room. */
import type { FailureTexts } from '../failure-text.ts';

export const syslogFailures = {
  SYSLOG_LOG_DOES_NOT_EXIST: {
    title: 'No such log',
    details: 'The appliance keeps no log of this name.',
    type: 'PLUGIN',
  },
  SYSLOG_REMOTE_HOST_ALREADY_EXISTS: {
    title: 'Host already known',
    details: 'Logs are sent to this host already.',
    type: 'PLUGIN',
  },
  APPLIANCE_INVALID_CERTIFICATE: {
    title: 'Invalid certificate',
    details: 'What was given is no certificate.',
    type: 'PLUGIN',
  },
  APPLIANCE_EXPIRED_CERTIFICATE: {
    title: 'Expired certificate',
    details: 'The certificate is not valid any more.',
    type: 'PLUGIN',
  },
  SYSLOG_INVALID_CERTIFICATE: {
    title: 'Invalid certificate',
    details: 'What was given is no certificate.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
