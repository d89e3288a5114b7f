/** The catalogue of refusals: every error identifier with the words and the origin of its error body. */
import { accessFailures } from './access/failures.ts';
import type { FailureTexts } from './failure-text.ts';
import { frameworkFailures } from './framework-failures.ts';
import { hsmFailures } from './hsms/failures.ts';
import { networkFailures } from './network/failures.ts';
import { ntlsFailures } from './ntls/failures.ts';
import { objectFailures } from './objects/failures.ts';
import { packageFailures } from './packages/failures.ts';
import { serviceFailures } from './services/failures.ts';
import { sharedFailures } from './shared-failures.ts';
import { smkFailures } from './smk/failures.ts';
import { snmpFailures } from './snmp/failures.ts';
import { sshFailures } from './ssh/failures.ts';
import { syslogFailures } from './syslog/failures.ts';
import { systemFailures } from './system/failures.ts';
import { taskFailures } from './tasks/failures.ts';
import { timeFailures } from './time/failures.ts';
import { userFailures } from './users/failures.ts';

// No status here: the contract says which status an identifier has on which operation.
export const failures = {
  ...frameworkFailures,
  ...accessFailures,
  ...taskFailures,
  ...ntlsFailures,
  ...hsmFailures,
  ...objectFailures,
  ...smkFailures,
  ...systemFailures,
  ...serviceFailures,
  ...sshFailures,
  ...packageFailures,
  ...sharedFailures,
  ...networkFailures,
  ...timeFailures,
  ...syslogFailures,
  ...snmpFailures,
  ...userFailures,
} as const satisfies FailureTexts;

export type FailureId = keyof typeof failures;
