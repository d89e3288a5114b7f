export interface PackageCopy {
  readonly folder: string;
  /** Runs Node in the folder and resolves to its output. Rejects when it fails. */
  run(...args: readonly string[]): Promise<string>;
  /** Runs the tests of these files and resolves to their names that match `names`. Rejects when a test fails. */
  testsOf(names: RegExp, ...files: readonly string[]): Promise<readonly string[]>;
  remove(): void;
}

/**
 * @param own the folder of the package
 * @param parts its files and folders that the tests require
 */
export function copyPackage(own: string, parts: readonly string[]): PackageCopy;
