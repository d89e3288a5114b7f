/** Creates a key and a self-signed certificate that authenticates the appliance to remote hosts. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { applianceNow } from '../time/clock.ts';
import { momentOf, wallTimeAt } from '../time/wall-time.ts';
import { withSyslog } from './change-syslog.ts';

export interface CreateSyslogCertificateInput {
  readonly cn?: string | undefined;
  /** YYYY-MM-DD. */
  readonly startDate?: string | undefined;
  readonly days?: number | undefined;
  readonly country?: string | undefined;
  readonly state?: string | undefined;
  readonly location?: string | undefined;
  readonly organization?: string | undefined;
  readonly orgunit?: string | undefined;
  readonly email?: string | undefined;
  readonly subjectAltName?: readonly string[] | undefined;
}

const day = 24 * 60 * 60 * 1000;
const longest = 3653;

// No operation shows the certificate itself, so only its fields are kept.
export const createSyslogCertificate: Operation<
  CreateSyslogCertificateInput,
  null,
  'APPLIANCE_INVALID_VALUE_SPECIFIED'
> = (state, input, env) => {
  const { startDate = wallTimeAt(applianceNow(state, env), 'UTC').date, days = longest } = input;
  const notBefore = momentOf({ date: startDate, time: '00:00:00' }, 'UTC');
  if (notBefore === null) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  const certificate = { subject: subjectOf(input), notBefore, notAfter: notBefore + days * day };
  return done(withSyslog(state, { certificate }), null);
};

function subjectOf({
  cn = '1.2.3.0',
  country = 'CA',
  state = 'Ontario',
  location = 'Ottawa',
  organization = 'Thales',
  orgunit,
  email,
}: CreateSyslogCertificateInput): string {
  const names = {
    C: country,
    ST: state,
    L: location,
    O: organization,
    OU: orgunit,
    CN: cn,
    emailAddress: email,
  };
  return Object.entries(names)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(', ');
}
