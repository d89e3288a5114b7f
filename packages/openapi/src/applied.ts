// What OpenAPI and HTTP apply of a description, whatever else a document has.

/** Whether HTTP sends no content with a status. */
export function isWithoutContent(status: string): boolean {
  return /^(1..|204|205|304)$/.test(status);
}

/** Whether parts of a body of the media type, or of some in a range, may have an encoding. */
export function hasParts(mediaType: string): boolean {
  return /^multipart\/|^application\/x-www-form-urlencoded\s*(;|$)|\*/i.test(mediaType);
}

/**
 * Whether `allowReserved` applies to a parameter in `place`: a header is never escaped, and values in paths and cookies are escaped
 * like those in a query since OpenAPI 3.2.
 */
export function isEscapedIn(place: string, openapi: string): boolean {
  if (place === 'query' || place === 'querystring') return true;
  return (place === 'path' || place === 'cookie') && /^3\.(?![01])/.test(openapi);
}
