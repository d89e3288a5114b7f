// Turbo does not run a task again until an input of it changes, so that a file that a task reads must be one of its inputs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, posix, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pathFrom, root } from '../generate/root.ts';

/** The output of `turbo run --dry=json`, as far as it is used here. */
interface Plan {
  readonly tasks: readonly {
    readonly taskId: string;
    /** From the root of the repository; the inputs are relative to it. */
    readonly directory: string;
    readonly inputs: Readonly<Record<string, string>>;
  }[];
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> };
}

describe('a task runs again when a file changes that it reads:', () => {
  const tracked = trackedFiles();
  let inputs: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(() => {
    inputs = inputsOf(['types', 'style', 'check-generated', 'test', 'prove']);
  });

  const notIn = (task: string, files: readonly string[]) =>
    files.filter((file) => inputs.get(task)?.has(file) !== true);

  test('each source, for the types', () => {
    const sources = tracked.filter((file) => /\.(ts|mts|vue)$/.test(file) && !file.startsWith('examples/'));
    expect(notIn('@lunarest/scripts#types', sources)).toEqual([]);
  });

  test('each file that Biome reads, for the style', () => {
    const styled = tracked.filter(
      (file) => /\.([cm]?[jt]s|[jt]sx|vue|css|json)$/.test(file) && !file.includes('/generated/'),
    );
    expect(notIn('@lunarest/scripts#style', styled)).toEqual([]);
  });

  test('each module of the generator, for the generated code', () => {
    expect(notIn('@lunarest/scripts#check-generated', modulesOfGenerator())).toEqual([]);
  });

  // Turbo starts them first, since they take long, and so does not know the packages that they depend on.
  test.each(['playground', 'site'])('each file of the packages below %s, for its proofs', (name) => {
    const below = [...packagesBelow(name)].map((other) => `packages/${other}/`);
    const files = tracked.filter(
      (file) => below.some((folder) => file.startsWith(folder)) && !/\.((test|proof)\.ts|md)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(notIn(`@lunarest/${name}#prove`, files)).toEqual([]);
  });

  test('each file outside of its package that a test names', () => {
    const folders = ['scripts', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
    const missing = folders.flatMap((folder) =>
      notIn(`${nameOf(folder)}#test`, readOutside(folder, tracked)),
    );
    expect(missing).toEqual([]);
  });
});

function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The folders of the packages that a package depends on, directly and through others. */
function packagesBelow(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const other = name.replace('@lunarest/', '');
    if (other === name || found.has(other)) continue;
    packagesBelow(other, found.add(other));
  }
  return found;
}

/** By task, the paths of its inputs from the root of the repository. */
function inputsOf(tasks: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const args = [join(root, 'node_modules/turbo/bin/turbo'), 'run', ...tasks, '--dry=json'];
  // Turbo looks on the path for the package manager.
  const path = [join(root, 'scripts/bootstrap/bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1' };
  const plan: Plan = JSON.parse(output(args, { env }));
  const ofAll = Object.keys(plan.globalCacheInputs.files);
  return new Map(
    plan.tasks.map(({ taskId, directory, inputs }) => {
      const own = Object.keys(inputs).map((path) => posix.join(directory.replaceAll('\\', '/'), path));
      return [taskId, new Set([...own, ...ofAll])];
    }),
  );
}

/** Bundles the generator as `run.mjs` does. */
function modulesOfGenerator(): readonly string[] {
  const program = `
    const { bundlePrograms } = await import('./scripts/run/bundle.mjs');
    const entries = ['check-generated.ts', 'generate/second-thread.ts', 'generate/state-schema.ts'];
    const { inputs } = await bundlePrograms(process.cwd(), entries);
    console.log(JSON.stringify([...inputs.keys()]));
  `;
  return JSON.parse(output(['--input-type=module', '--eval', program]));
}

function output(args: readonly string[], options: { readonly env?: NodeJS.ProcessEnv } = {}): string {
  return execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
  });
}

function nameOf(folder: string): string {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name;
}

/** The files that tests below `folder` name by a path of theirs, or by one from the root of the repository. */
function readOutside(folder: string, tracked: readonly string[]): readonly string[] {
  const tests = tracked.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.test.ts'));
  const named = tests.flatMap((path) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const beside = [...text.matchAll(/new URL\('(\.\.\/[^']+)', import\.meta\.url\)/g)];
    const fromRoot = [...text.matchAll(/join\(root, '([^']+\.\w+)'\)/g)];
    return [
      ...beside.map(([, path = '']) => resolve(file, '..', path)),
      ...fromRoot.map(([, path = '']) => join(root, path)),
    ];
  });
  const paths = named.map((file) => pathFrom(root, file));
  return paths.filter((path) => tracked.includes(path) && !path.startsWith(`${folder}/`));
}
