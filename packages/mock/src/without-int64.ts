// Takes the format int64 out of a document for Prism, which would refuse every identifier beyond 2^53 because of it.

/** The document with every `format: int64` left out; bounds and types stay. */
export function withoutInt64(document: object): object {
  return JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'format' && value === 'int64' ? undefined : value)),
  );
}
