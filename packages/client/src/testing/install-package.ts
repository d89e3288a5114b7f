// Installs the built package into a temporary folder, with its dependencies and nothing else.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name: string, script: string) => join(root, name, script);
const files = ['index', '17', 'checks', 'certificate-login', 'platform-node'].flatMap((name) => [
  `dist/${name}.js`,
  `dist/${name}.cjs`,
]);

export interface Installed {
  readonly folder: string;
  /** Type-checks the folder's project and writes its JavaScript; returns the output of the compiler. */
  compile(): Promise<string>;
  /** The output of a program in the folder. */
  run(program: string): Promise<string>;
}

/** Builds the package first if necessary. */
export async function installPackage(): Promise<Installed> {
  if (!files.every((file) => existsSync(join(root, file)))) {
    await run(process.execPath, [tool('node_modules/tsup', 'dist/cli-default.js')], { cwd: root });
  }
  const folder = temporaryFolder();
  const modules = join(folder, 'node_modules');
  const target = join(modules, '@lunarest/client');
  await mkdir(target, { recursive: true });
  await cp(join(root, 'package.json'), join(target, 'package.json'));
  await cp(join(root, 'dist'), join(target, 'dist'), {
    recursive: true,
    // The same files as in the property "files" of the package.
    filter: (source) => !relative(root, source).startsWith(join('dist', 'types')),
  });
  for (const name of ['openapi-fetch', 'undici']) {
    // A junction needs no privilege on Windows.
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  const compiler = tool('../../node_modules/typescript', 'bin/tsc');
  return {
    folder,
    compile: () => run(process.execPath, [compiler, '-p', folder]).then(said, said),
    run: (program) => run(process.execPath, [join(folder, program)]).then(said),
  };
}

function said({ stdout }: { stdout: string }): string {
  return stdout;
}
