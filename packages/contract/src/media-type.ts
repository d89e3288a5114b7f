// The vendor's media type, in which the release of the API is negotiated.
import type { Release } from './generated/releases.ts';

/** What the vendor's media type can carry. */
export const mediaKinds = ['json', 'octet-stream', 'multipart'] as const;

export type MediaKind = (typeof mediaKinds)[number];

/** The media type that selects a release and carries JSON or another kind of body, as the contract writes it. */
export function vendorMediaType<R extends Release, K extends MediaKind = 'json'>(
  release: R,
  kind?: K,
): `application/vnd.safenetinc.lunasa+${K};version=${R}` {
  // Without a kind K is 'json', which no expression can say.
  return `application/vnd.safenetinc.lunasa+${kind ?? ('json' as K)};version=${release}`;
}
