// The target of an HTTP request (RFC 9112, section 3.2).

/** A target in absolute form reduced to its path and query; any other target unchanged. */
export function originForm(target: string): string {
  const trimmed = target.trim();
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(trimmed)?.[0];
  if (absolute === undefined) return trimmed;
  const rest = trimmed.slice(absolute.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/**
 * The path of a target in origin or absolute form, without query and fragment, percent-encoded as received.
 */
export function targetPath(target: string): string {
  const asked = originForm(target);
  const end = asked.search(/[?#]/);
  return end === -1 ? asked : asked.slice(0, end);
}
