/** SHA-256 in hex. */
export function hashOf(content: string | Uint8Array): string;

/** The hash of a file's content, or `missing`. */
export function hashOfFile(path: string): string;
