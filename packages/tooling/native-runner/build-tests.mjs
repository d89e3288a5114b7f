// Bundles test files into one module for each, and modules for the code that they share.
import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const globals = fileURLToPath(new URL('./globals.mjs', import.meta.url));

/**
 * Bundles `files` and `setupFiles` (absolute paths) below `rootDir`. Returns the URL of each test file's module, the
 * URLs of the setup files in order, the errors of files that cannot be bundled, and a function that removes the modules.
 */
export async function buildTests(rootDir, files, setupFiles) {
  const folder = join(rootDir, 'node_modules/.cache/tests', String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundle = (entries, write) =>
    build({ ...settings(rootDir, folder), entryPoints: [...entries, ...setupFiles], write });
  const broken = new Map();
  await bundle(files, true).catch(async () => {
    for (const file of files) await bundle([file], false).catch((error) => broken.set(file, error));
    await bundle(
      files.filter((file) => !broken.has(file)),
      true,
    );
  });
  const moduleOf = (file) => {
    const path = relative(rootDir, file);
    return pathToFileURL(join(folder, `${path.slice(0, -extname(path).length)}.mjs`)).href;
  };
  return {
    modules: new Map(files.map((file) => [file, moduleOf(file)])),
    setup: setupFiles.map(moduleOf),
    broken,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function settings(rootDir, folder) {
  return {
    outdir: folder,
    outbase: rootDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    sourcesContent: false,
    conditions: ['@lunarest/source'],
    plugins: [jestGlobals, generatedCode, installedPackages, ownAddress],
    logLevel: 'silent',
  };
}

/**
 * `@jest/globals` throws outside of Jest's own virtual machines; this replacement uses the same libraries.
 */
const jestGlobals = {
  name: 'jest-globals',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: pathToFileURL(globals).href, external: true })),
};

/** Generated JavaScript is not bundled: it has megabytes, and imports no other package. */
const generatedCode = {
  name: 'generated-code',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\..*\/generated\/[^/]+\.js$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    })),
};

/** Installed packages stay external and are resolved from the importing file. Only workspace packages are bundled. */
const installedPackages = {
  name: 'installed-packages',
  setup(builder) {
    builder.onResolve({ filter: /^[^./#]/ }, async ({ path, kind, resolveDir, pluginData, namespace }) => {
      if (pluginData === 'resolved' || kind === 'entry-point' || path.startsWith('node:')) return undefined;
      if (path.startsWith('@lunarest/') && !path.startsWith('@lunarest/tooling/')) return undefined;
      const found = await builder.resolve(path, { kind, resolveDir, namespace, pluginData: 'resolved' });
      if (found.errors.length > 0 || found.external) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/**
 * `import.meta.url` of a source is the address of the source, not of the bundle, so that the source finds files beside it.
 */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta')) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(resolve(path)));
      return { contents, loader: 'ts' };
    }),
};
