// Selects the release of the contract to compare a page with.

/**
 * The first release, the oldest first, that is not older than the page's: a page of a release without a
 * document describes the next one (decision D-21). `newest` is for pages that name no release. Undefined for
 * a page newer than all of them.
 */
export function heldAgainst(page: string, releases: readonly string[]): string | undefined {
  if (page === 'newest') return releases.at(-1);
  return releases.find((release) => Number(release) >= Number(page));
}
