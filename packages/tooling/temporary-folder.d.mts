/**
 * Makes an empty folder, which is removed after the last test file of the process.
 * @param prefix of its name, for tests of unusual paths
 */
export function temporaryFolder(prefix?: string): string;
