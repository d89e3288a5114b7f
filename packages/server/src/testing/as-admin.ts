// The user admin, as whom most tests log in.
import { userPasswords } from '@lunarest/appliance';
import { newestRelease, vendorMediaType } from '@lunarest/contract';

/** The media type of the newest release; each request names it. */
export const inNewestRelease = { 'Content-Type': vendorMediaType(newestRelease) };

/** The headers of a request to the appliance by its user admin. */
export const asAdmin = {
  ...inNewestRelease,
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};
