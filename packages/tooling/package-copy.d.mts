export interface PackageCopy {
  readonly folder: string;
  /** Runs Node in the folder and resolves to what it printed. Rejects when it fails. */
  run(...args: readonly string[]): Promise<string>;
  /** Runs the tests of these files and resolves to the names that fit. Rejects when any of the tests fails. */
  testsOf(names: RegExp, ...files: readonly string[]): Promise<readonly string[]>;
  remove(): void;
}

/**
 * @param own the folder of the package
 * @param parts files and folders of it, without which its tests do not run
 */
export function copyPackage(own: string, parts: readonly string[]): PackageCopy;
