// What is to be closed when a test process has run its last file.

export const endings = [];

/** Registers what ends something that several test files of this process share, such as a server. */
export function atProcessEnd(end) {
  endings.push(end);
}
