// Bundles the programs behind start, tour, mock and lunarest directly from the sources: loading hundreds of files would
// take longer than the work at the start. They require no generation and no build.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { writeRecord } from './bundle-record.mjs';
import { programFolder, root } from './paths.mjs';

/** The commands of each program; the code of a command is evaluated when it is called. */
const commands = {
  appliance: `
export const start = () => import('./packages/playground/src/start.ts');
export const tour = () => import('./packages/playground/src/tour-command.ts');
export const mock = () => import('./packages/mock/src/run-mock.ts');
`,
  review: `
export const lunarest = async () => {
  const { runReview } = await import('./packages/governance/src/index.ts');
  process.exitCode = await runReview(process.argv.slice(2));
};
`,
};

/** Files beside the program of the appliance, by name. Code that is needed later or not at all would slow down the loading of the program. */
const lateParts = {
  // Runs in a thread.
  'mock-worker': 'packages/playground/src/mock-worker.ts',
  // For the tour.
  client: 'packages/client/src/index.ts',
  // For a scenario in a file.
  openapi: 'packages/openapi/src/index.ts',
  // For the first start.
  'make-certificate': 'packages/server/src/tls/make-certificate.ts',
};

/** The name of the program's file, in the folder of the programs. Rejects on errors, which have been printed. */
export async function bundle(program) {
  const started = Date.now();
  const { build } = createRequire(join(root, 'packages/playground/package.json'))('esbuild');
  const hasLateParts = program === 'appliance';
  const [main, late] = await Promise.all([
    build({
      ...options,
      stdin: { contents: commands[program], resolveDir: root },
      plugins: hasLateParts ? [sourceUrls, besideProgram] : [sourceUrls],
      // Makes the file a function, which program.mjs calls.
      banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
      footer: { js: '})' },
    }),
    build({ ...options, entryPoints: hasLateParts ? lateParts : {}, outExtension: { '.js': '.cjs' } }),
  ]);
  const [{ contents, hash }] = main.outputFiles;
  // The name changes with the contents, so that code that V8 compiled for one bundle is never used for another.
  const file = `${program}-${hash.replaceAll(/[^A-Za-z0-9]/g, '_')}.js`;
  mkdirSync(programFolder, { recursive: true });
  for (const part of late.outputFiles) writeWhole(basename(part.path), part.contents);
  writeWhole(file, contents);
  writeRecord(program, [...sourcesOf(main), ...sourcesOf(late)], file, started);
  removeEarlier(program, file);
  return file;
}

/** Writes a file under another name and renames it when it is complete, because another process may read it. */
function writeWhole(name, contents) {
  const unfinished = join(programFolder, `${name}.${process.pid}`);
  writeFileSync(unfinished, contents);
  renameSync(unfinished, join(programFolder, name));
}

/** Removes earlier bundles of the program, with their compiled code. */
function removeEarlier(program, file) {
  for (const name of readdirSync(programFolder)) {
    const earlier = name.startsWith(`${program}-`) && !name.startsWith(file);
    if (earlier) rmSync(join(programFolder, name), { force: true });
  }
}

function sourcesOf({ metafile }) {
  const own = Object.keys(metafile.inputs).filter((path) => /^packages\/[^/]+\/src\//.test(path));
  return [...own, 'scripts/bootstrap/bundle.mjs'];
}

/**
 * In the bundle, `import.meta.url` of a source of this repository is the location of that source, as in Node:
 * documents are found beside their package, and external packages in the package that depends on them.
 */
const sourceUrls = {
  name: 'source-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const fromBundle = JSON.stringify(relative(programFolder, path).split(sep).join('/'));
      const url = `new URL(${fromBundle}, require('node:url').pathToFileURL(__filename)).href`;
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', url) };
    }),
};

/** The parts of the program in separate files, relative to its folder. */
const besideProgram = {
  name: 'beside-program',
  setup({ onResolve }) {
    onResolve({ filter: /^@lunarest\/(client|openapi)$|\/make-certificate\.ts$/ }, ({ path }) => {
      return { path: `./${basename(path, '.ts')}.cjs`, external: true };
    });
  },
};

const options = {
  absWorkingDir: root,
  outdir: programFolder,
  write: false,
  metafile: true,
  bundle: true,
  // Reduces the size of the file, but keeps the names for stack traces in the log.
  minifyWhitespace: true,
  minifySyntax: true,
  // The only format whose compiled code V8 can keep; it does not support `import()`, which becomes `require`.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  platform: 'node',
  // The `main` of some packages loads its parts with a `require` that esbuild does not detect.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  conditions: ['@lunarest/source'],
  // A dependency bundled into a package is a development dependency there, which is not installed for this
  // program. The playground depends on it instead.
  nodePaths: [join(root, 'packages/playground/node_modules')],
  plugins: [sourceUrls],
  logLevel: 'warning',
};
