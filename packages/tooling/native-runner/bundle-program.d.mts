/**
 * Bundles a program for the tests that start it, and resolves to the path of the file that Node runs. The files are removed when
 * the test process ends. Rejects with esbuild's error when the program cannot be bundled.
 * @param rootDir absolute path of the package
 * @param source absolute path of its source
 */
export function bundleProgram(rootDir: string, source: string): Promise<string>;
