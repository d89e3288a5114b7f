// Installs the tarballs into an empty project, as users do from the registry, and runs programs there.
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../../generate/root.ts';

const run = promisify(execFile);

export interface Installed {
  /** The folder of the project. */
  readonly folder: string;
  readonly tarballs: readonly string[];
  write(file: string, text: string): Promise<void>;
  /** The standard output of a program, even if the program fails. */
  node(...args: readonly string[]): Promise<string>;
  /** The standard error of a program, which has the reports of Jest. */
  reported(...args: readonly string[]): Promise<string>;
  /** The exit code of a program. */
  ended(...args: readonly string[]): Promise<unknown>;
}

/** Packs all packages and installs them with `others`, for programs with this environment. Rejects when a step fails. */
export async function installTarballs(others: readonly string[], env: NodeJS.ProcessEnv): Promise<Installed> {
  const folder = temporaryFolder();
  const packed = join(folder, 'tarballs');
  await run(process.execPath, [join(root, 'scripts/pack/pack.mjs'), '--to', packed], { maxBuffer: 1e8 });
  const tarballs = (await readdir(packed)).map((name) => join(packed, name));
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await write('package.json', '{ "private": true, "type": "module" }');
  const shell = process.platform === 'win32';
  const install = ['install', '--no-audit', '--no-fund', ...tarballs, ...others];
  await run('npm', install, { cwd: folder, maxBuffer: 1e8, shell });
  const node = (args: readonly string[]) => run(process.execPath, args, { cwd: folder, env, maxBuffer: 1e8 });
  const out = ({ stdout }: { readonly stdout: string }) => stdout;
  const err = ({ stderr }: { readonly stderr: string }) => stderr;
  const code = ({ code: failed }: { readonly code?: unknown }) => failed;
  return {
    folder,
    tarballs,
    write,
    node: (...args) => node(args).then(out, out),
    reported: (...args) => node(args).then(err, err),
    ended: (...args) => node(args).then(() => 0, code),
  };
}
