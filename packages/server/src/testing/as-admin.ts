// The caller of most tests.
import { userPasswords } from '@lunarest/appliance';
import { newestRelease, vendorMediaType } from '@lunarest/contract';

/** The media type of the newest release, which each request names. */
export const inNewestRelease = { 'Content-Type': vendorMediaType(newestRelease) };

/** The headers of a request to the appliance by its user admin. */
export const asAdmin = {
  ...inNewestRelease,
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};
