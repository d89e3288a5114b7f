// The anchor of a heading.

/** The number of a decision for its heading, such as `d-12`; the words joined with hyphens for any other. */
export function slugOf(heading: string): string {
  const text = /^D-\d+/.exec(heading)?.[0] ?? heading;
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
