// Cleanup for the end of a test process, after its last file.

export const endings = [];

/** Registers a cleanup for a resource that several test files of this process share, such as a server. */
export function atProcessEnd(end) {
  endings.push(end);
}
