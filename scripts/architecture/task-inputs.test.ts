// Turbo runs a task again only when one of its inputs changes, so every file that a task reads must be one of its inputs.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, posix, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pathFrom, root } from '../generate/root.ts';
import { trackedFiles } from './sources.ts';

/** The part of the output of `turbo run --dry=json` that these tests use. */
interface Plan {
  readonly tasks: readonly {
    readonly taskId: string;
    /** Relative to the root of the repository; the inputs are relative to this folder. */
    readonly directory: string;
    readonly inputs: Readonly<Record<string, string>>;
  }[];
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> };
}

describe('a task runs again when a file that it reads changes:', () => {
  const tracked = trackedFiles();
  let inputs: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(() => {
    inputs = inputsOf([
      'types',
      'style',
      'check-generated',
      'test',
      'test-bootstrap',
      'test-generate',
      'prove',
    ]);
  });

  const notIn = (task: string, files: readonly string[]) =>
    files.filter((file) => inputs.get(task)?.has(file) !== true);

  test('the types read each source', () => {
    const sources = tracked.filter((file) => /\.(ts|mts|vue)$/.test(file) && !file.startsWith('examples/'));
    expect(notIn('@lunarest/scripts#types', sources)).toEqual([]);
  });

  test('the style check reads each file that Biome accepts', () => {
    const styled = tracked.filter(
      (file) => /\.([cm]?[jt]s|[jt]sx|vue|css|json)$/.test(file) && !file.includes('/generated/'),
    );
    expect(notIn('@lunarest/scripts#style', styled)).toEqual([]);
  });

  test.each(['check-generated', 'test-generate'])('%s reads each module of the generator', (task) => {
    expect(notIn(`@lunarest/scripts#${task}`, modulesOfGenerator())).toEqual([]);
  });

  test('the tests of the commands read each file of the commands', () => {
    const files = tracked.filter((file) =>
      /^scripts\/bootstrap[./]|^packages\/[^/]+\/(usage\/|package\.json$)/.test(file),
    );
    expect(notIn('@lunarest/scripts#test-bootstrap', files)).toEqual([]);
  });

  // Turbo starts these long tasks first, without a dependency on the packages that they read.
  test.each(['playground', 'site'])(
    'the proofs of %s read each file of the packages that it depends on',
    (name) => {
      const below = [...packagesBelow(name)].map((other) => `packages/${other}/`);
      const files = tracked.filter(
        (file) => below.some((folder) => file.startsWith(folder)) && !/\.((test|proof)\.ts|md)$/.test(file),
      );
      expect(files.length).toBeGreaterThan(500);
      expect(notIn(`@lunarest/${name}#prove`, files)).toEqual([]);
    },
  );

  test('a test reads each file outside of its package that it names', () => {
    const folders = ['scripts', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
    const missing = folders.flatMap((folder) =>
      notIn(`${nameOf(folder)}#test`, readOutside(folder, tracked)),
    );
    expect(missing).toEqual([]);
  });
});

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

/** The paths of the inputs from the root of the repository, by task. */
function inputsOf(tasks: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const args = [join(root, 'node_modules/turbo/bin/turbo'), 'run', ...tasks, '--dry=json'];
  // Turbo searches the PATH for the package manager.
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
    const entries = ['check-generated.ts', 'generate/diff-thread.ts', 'generate/types-thread.ts', 'generate/state-schema.ts'];
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

/** The files outside of `folder` that its tests name by a path relative to the test, or to the root of the repository. */
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
