// Path templates taken apart; the generator's own, since it builds the packages and imports none.

/** `/tasks/{taskid}` as `['tasks', '{taskid}']`; one trailing slash does not count. */
export function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}

export function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
