/** The command that runs the test with this name, or all tests of the file for null, in every shell. */
export function commandFor(path: string, test: string | null): string;
