// Makes one CommonJS module of each program and its imports. Node then loads a few files instead of hundreds; as an ES module or
// with a loader such as tsx, it would also scan the nine megabytes of the compiler for imports and exports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './hash.mjs';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles `entries` (paths from scripts/ in `root`) as the files of one folder. The inputs are a hash of each
 * source file of this repository in the bundle, by its path from `root`.
 */
export async function bundlePrograms(root, entries) {
  const { build } = require('esbuild');
  const sources = entries.map((entry) => join(root, 'scripts', entry));
  const inputs = new Map();
  const { outputFiles } = await build({
    entryPoints: sources,
    entryNames: '[name]',
    outdir: root,
    write: false,
    logLevel: 'silent',
    bundle: true,
    plugins: [withoutReading, compiler, separately(sources), hashing(inputs, root)],
    // Packages of this repository are bundled from their sources, whether they are built or not.
    conditions: ['@lunarest/source'],
    tsconfigRaw: {},
    platform: 'node',
    // The `main` of some packages loads its parts with a `require` that esbuild does not detect.
    mainFields: ['module', 'main'],
    format: 'cjs',
    // An import becomes a call of `require`, which does not scan the text for exports as `import` does.
    supported: { 'dynamic-import': false },
    outExtension: { '.js': '.cjs' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
  });
  return { bundles: outputFiles, inputs };
}

/**
 * openapi-typescript reads documents with Redocly. The generator does not use this part, so esbuild omits most of it. One module
 * of the rest supports fetching through a proxy, and would load modules of Node for it.
 */
const withoutReading = {
  name: 'without-reading',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@redocly\/openapi-core$/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }));
    onResolve({ filter: /^https-proxy-agent$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

/** Keeps the compiled code of the compiler, which is ten times as large as all other code. Its loading time is mostly parsing. */
const compiler = {
  name: 'compiler',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^typescript$/ }, ({ kind }) =>
      kind === 'require-resolve' ? { external: true } : { path: 'typescript', namespace: 'compiler' },
    );
    onLoad({ filter: /./, namespace: 'compiler' }, () => ({ contents: loadCompiler, resolveDir: here }));
  },
};

// The name of the bundle's folder changes with the compiler.
const loadCompiler = `
  import { loadWithKeptCode } from './kept-code.mjs';
  const kept = __dirname + '/typescript.' + process.version + '.code';
  export default loadWithKeptCode(require.resolve('typescript'), kept);
`;

/** An entry that another one imports on demand stays in a separate file. */
function separately(sources) {
  return {
    name: 'separately',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) =>
        kind === 'dynamic-import' && sources.includes(join(resolveDir, path))
          ? { path: `./${basename(path, '.ts')}.cjs`, external: true }
          : undefined,
      ),
  };
}

/** Hashes the same bytes that esbuild gets, so that the next run detects a file that changes meanwhile. */
function hashing(inputs, root) {
  return {
    name: 'hashing',
    setup: ({ onLoad }) =>
      onLoad({ filter: /./, namespace: 'file' }, ({ path }) => {
        const contents = readFileSync(path);
        const isInstalled = path.includes(`${sep}node_modules${sep}`);
        if (!isInstalled) inputs.set(relative(root, path), hashOf(contents));
        return { contents, loader: 'default' };
      }),
  };
}
