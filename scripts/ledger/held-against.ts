// Which release of the contract a page is held against.

/**
 * The first release, the oldest standing first, that is not older than the page's: a page of a release without a document of
 * its own says what the next one does (decision D-21). `newest` stands on pages that name no release. Undefined for a page newer
 * than all of them.
 */
export function heldAgainst(page: string, releases: readonly string[]): string | undefined {
  if (page === 'newest') return releases.at(-1);
  return releases.find((release) => Number(release) >= Number(page));
}
