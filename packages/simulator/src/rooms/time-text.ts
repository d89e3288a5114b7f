// Points in time in the format of the API.

/** `YYYY-MM-DDThh:mm:ssZ`; empty for null. */
export function timeText(milliseconds: number | null): string {
  return milliseconds === null ? '' : new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
