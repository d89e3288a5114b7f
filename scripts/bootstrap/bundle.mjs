// Bundles the program behind start, tour and mock straight from the sources: hundreds of files would take longer to load
// than all that they do at the start. Nothing has to be generated or built for it.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { recordedOutputs, recordName, writeRecord } from './bundle-record.mjs';
import { programFolder, root } from './run.mjs';

const entryPoints = {
  start: 'packages/playground/src/start.ts',
  tour: 'packages/playground/src/tour-command.ts',
  mock: 'packages/mock/src/mock-command.ts',
  // Runs in a thread of the others.
  'mock-worker': 'packages/playground/src/mock-worker.ts',
};

/** Resolves to an exit code, after the errors have been printed. */
export async function bundle() {
  const started = Date.now();
  const { build } = createRequire(join(root, 'packages/playground/package.json'))('esbuild');
  try {
    const { outputFiles, metafile } = await build(options);
    const outputs = outputFiles.map(({ path }) => basename(path));
    // A program that runs may still load a part of the bundle before.
    const kept = new Set([...outputs, ...recordedOutputs(), recordName]);
    mkdirSync(programFolder, { recursive: true });
    // What others import comes first, and each file complete: another process may be about to read it.
    for (const { path, contents } of outputFiles.toReversed()) writeWhole(path, contents);
    writeRecord(sourcesOf(metafile), outputs, started);
    for (const name of readdirSync(programFolder))
      if (!kept.has(name)) rmSync(join(programFolder, name), { force: true });
    return 0;
  } catch (error) {
    // esbuild has printed its own errors.
    if (!Array.isArray(error.errors)) console.error(error);
    return 1;
  }
}

/** What is bundled from this repository, and how. */
function sourcesOf({ inputs }) {
  const own = Object.keys(inputs).filter((path) => /^packages\/[^/]+\/src\//.test(path));
  return [...own, 'scripts/bootstrap/bundle.mjs'];
}

function writeWhole(file, contents) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

/**
 * In the bundle, `import.meta.url` of a source of this repository says where that source is, as it does for Node: documents
 * are found beside their package, and what stays outside of the bundle in the package that depends on it.
 */
const sourceUrls = {
  name: 'source-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const fromBundle = relative(programFolder, path).split(sep).join('/');
      const url = `new URL(${JSON.stringify(fromBundle)}, import.meta.url).href`;
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', url) };
    }),
};

const options = {
  absWorkingDir: root,
  entryPoints,
  outdir: programFolder,
  outExtension: { '.js': '.mjs' },
  // Beside the entries, so that all have the same way to a source.
  chunkNames: '[name]-[hash]',
  write: false,
  metafile: true,
  bundle: true,
  // What is not needed at the start is loaded when it is.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@lunarest/source'],
  // What a package has made a part of itself is a dependency of its development, which is not installed for this program.
  // The playground depends on it instead.
  nodePaths: [join(root, 'packages/playground/node_modules')],
  plugins: [sourceUrls],
  // CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
};
