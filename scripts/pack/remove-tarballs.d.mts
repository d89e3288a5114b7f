/** Removes our tarballs from a folder, and nothing else. */
export function removeTarballs(folder: string): void;
