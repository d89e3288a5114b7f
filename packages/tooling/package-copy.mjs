// A copy of a package in a temporary folder, in which a test changes files and runs the package's tests.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));

/** Copies the parts of the package, files or folders; its dependencies stay in place. */
export function copyPackage(own, parts) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const part of parts) cpSync(join(own, part), join(folder, part), { recursive: true });
  symlinkSync(join(own, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    run: async (...args) => (await run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 })).stdout,
    async testsOf(names, ...files) {
      const { testResults } = JSON.parse(await this.run(jest, '--reporters', 'default', '--json', ...files));
      return testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .map(({ fullName }) => fullName)
        .filter((name) => names.test(name));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
