/** Refusals of the time room. */
import type { FailureTexts } from '../failure-text.ts';

export const timeFailures = {
  NTP_INVALID_AUTHENTICATION: {
    title: 'Invalid authentication',
    details: 'The parameters of the authentication do not go together.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_NTP_SERVICE_RUNNING: {
    title: 'NTP service running',
    details: 'The NTP service must be stopped first.',
    type: 'PLUGIN',
  },
  NTP_OPERATION_FAILED: {
    title: 'NTP operation failed',
    details: 'No server answered.',
    type: 'PLUGIN',
  },
  NTP_VERSION_NOT_SUPPORTED: {
    title: 'Version not supported',
    details: 'NTS needs version 4 of the protocol.',
    type: 'PLUGIN',
  },
  NTP_PORT_NOT_SUPPORTED: {
    title: 'Port not supported',
    details: 'A port for the key exchange needs NTS.',
    type: 'PLUGIN',
  },
  NTP_INVALID_SERVER: {
    title: 'Invalid server',
    details: 'No server can have this address.',
    type: 'PLUGIN',
  },
  NTP_SERVER_ALREADY_EXISTS: {
    title: 'Server already known',
    details: 'The appliance knows this server already.',
    type: 'PLUGIN',
  },
  NTP_SERVER_DOES_NOT_EXIST: {
    title: 'No such server',
    details: 'The appliance knows no NTP server with this address.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
