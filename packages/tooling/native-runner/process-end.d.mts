/** Registers a cleanup for a resource that several test files of this process share, such as a server. */
export function atProcessEnd(end: () => Promise<void>): void;
