// Times as the API writes them.

/** `YYYY-MM-DDThh:mm:ssZ`. */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
