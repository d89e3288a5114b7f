// The vendor's media type, which negotiates the release of the API.
import type { Release } from './generated/releases.ts';

/** The kinds of content that the vendor's media type can carry. */
export const mediaKinds = ['json', 'octet-stream', 'multipart'] as const;

export type MediaKind = (typeof mediaKinds)[number];

/** The media type for a release and JSON or another kind of body, in the contract's spelling. */
export function vendorMediaType<R extends Release, K extends MediaKind = 'json'>(
  release: R,
  kind?: K,
): `application/vnd.safenetinc.lunasa+${K};version=${R}` {
  // Without an argument, K is its default 'json', which the compiler cannot infer.
  return `application/vnd.safenetinc.lunasa+${kind ?? ('json' as K)};version=${release}`;
}
