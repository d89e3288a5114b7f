// Type-checks the packages with the generated types of a changed contract.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from '@lunarest/openapi';
import type { GeneratedFile } from '../../generate/emit.ts';
import { emitClient } from '../../generate/emit-client.ts';
import { emitHandlers } from '../../generate/emit-handlers.ts';
import { emitOperationTable } from '../../generate/emit-tables.ts';
import { root } from '../../generate/root.ts';
import { emitSchemaTypes } from '../../generate/schema-types.ts';
import type { World, WorldRelease } from '../world.ts';
import type { Check } from './check.ts';

/** The packages whose hand-written sources are compiled. */
export const compiled = ['simulator', 'server', 'client'];
/** The other packages of this repository that they need. */
export const imported = withDependencies(compiled).filter((name) => !compiled.includes(name));

/** The packages with all packages of this repository that they depend on. */
function withDependencies(names: readonly string[]): readonly string[] {
  const all = new Set([...names, ...names.flatMap(dependenciesOf)]);
  return all.size === names.length ? names : withDependencies([...all]);
}

function dependenciesOf(name: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies).flatMap((dependency) => dependency.split('@lunarest/')[1] ?? []);
}

/**
 * A check by the compiler, in a copy of the packages in `folder`. It writes the generated types of the
 * releases that differ from `world`, and compiles the hand-written sources.
 */
export function typesCheck(world: World, folder: string): Check {
  copyPackages(folder);
  const originals = new Map(world.map((release) => [release.release, once(() => typesOf(release))]));
  let differing: readonly WorldRelease[] = [];
  return async ({ world: changed }) => {
    const differ = changed.filter((release) => !world.includes(release));
    const back = differing.flatMap(({ release }) => originals.get(release)?.() ?? []);
    for (const { path, content } of [...back, ...differ.flatMap(typesOf)]) write(join(folder, path), content);
    differing = differ;
    return compile(folder);
  };
}

function typesOf(release: WorldRelease): readonly GeneratedFile[] {
  const model = release.model();
  return [emitSchemaTypes(release), emitOperationTable(model), emitHandlers(model), ...emitClient(model)];
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Copies the sources of the packages, which import each other from the copy, and other packages from their installation. */
function copyPackages(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/@lunarest'), { recursive: true });
  for (const name of [...compiled, ...imported, 'tooling']) {
    const [from, to] = [join(root, 'packages', name), join(folder, 'packages', name)];
    cpSync(from, to, {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist|coverage|recordings)$/.test(path),
    });
    symlinkSync(to, join(folder, 'node_modules/@lunarest', name));
    linkInstalled(join(from, 'node_modules'), join(to, 'node_modules'));
  }
  linkInstalled(join(root, 'node_modules'), join(folder, 'node_modules'));
  write(join(folder, 'tsconfig.json'), JSON.stringify(settings));
}

function linkInstalled(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((entry) => entry !== '@lunarest' && !entry.startsWith('.')))
    symlinkSync(join(from, name), join(to, name));
}

const settings = {
  extends: './packages/tooling/tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    emitDeclarationOnly: false,
    rootDir: '.',
    composite: false,
    incremental: true,
    tsBuildInfoFile: './.tsbuildinfo',
    declaration: false,
    declarationMap: false,
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
  },
  include: compiled.map((name) => `packages/${name}/src`),
  exclude: ['**/*.test.ts', '**/*.proof.ts'],
};

function compile(folder: string): Promise<string | null> {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  // The judges already use all cores, and several checkers would instantiate the shared types several times.
  const args = [compiler, '-p', folder, '--pretty', 'false', '--singleThreaded'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, stdout) => {
      const [first = error?.message ?? null] = stdout.split('\n').filter(Boolean);
      resolve(error === null ? null : first);
    });
  });
}
