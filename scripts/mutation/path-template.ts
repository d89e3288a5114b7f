// Splits path templates; the generator has its own version, since it builds the packages and imports none.

/** `/tasks/{taskid}` as `['tasks', '{taskid}']`; one trailing slash is ignored. */
export function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}

export function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
