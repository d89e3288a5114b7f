/** The catalogue of refusals: every error identifier with the words and the origin of its error body. */
import { accessFailures } from './access/failures.ts';
import type { FailureTexts } from './failure-text.ts';
import { frameworkFailures } from './framework-failures.ts';
import { hsmFailures } from './hsms/failures.ts';
import { ntlsFailures } from './ntls/failures.ts';
import { smkFailures } from './smk/failures.ts';
import { taskFailures } from './tasks/failures.ts';

// No status here: the contract says which status an identifier has on which operation.
export const failures = {
  ...frameworkFailures,
  ...accessFailures,
  ...taskFailures,
  ...ntlsFailures,
  ...hsmFailures,
  ...smkFailures,
} as const satisfies FailureTexts;

export type FailureId = keyof typeof failures;
