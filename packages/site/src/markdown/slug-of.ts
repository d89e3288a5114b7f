// The anchor of a heading.

/** The number of a decision for the heading of one, such as `d-12`; the words between hyphens for any other. */
export function slugOf(heading: string): string {
  const text = /^D-\d+/.exec(heading)?.[0] ?? heading;
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
