// The vendor's media type, in which the release of the API is negotiated.
import type { Release } from './generated/releases.ts';

/** The media type that selects a release and carries JSON, as the contract writes it. */
export function vendorMediaType<R extends Release>(
  release: R,
): `application/vnd.safenetinc.lunasa+json;version=${R}` {
  return `application/vnd.safenetinc.lunasa+json;version=${release}`;
}
