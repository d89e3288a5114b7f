/** Points in time in the format of this API. */

/** For example `2026-03-01T08:00:00Z`. */
export function isoSecond(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
