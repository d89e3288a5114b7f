// Runs one of these programs, in a process or in a thread: `node run.mjs generate.ts`. esbuild makes one module of it
// first. With a loader such as tsx, or as an ES module, the nine megabytes of the compiler would be searched for what
// they import and export, which takes longer than all that generation has to do.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, threadId } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const { build } = require('esbuild');

const scripts = fileURLToPath(new URL('.', import.meta.url));
const [program = ''] = process.argv.splice(2, 1);
// As deep as the sources, which say where they are (root.ts), and where their packages are found.
const folder = join(scripts, 'dist');
const file = join(folder, basename(program).replace(/\.ts$/, '.cjs'));

/** Of openapi-typescript only what is used comes along; so Redocly, which it would load for more, stays out. */
const withoutRedocly = {
  name: 'without-redocly',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@redocly\/openapi-core$/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    })),
};
const { dependencies } = JSON.parse(readFileSync(join(scripts, 'package.json'), 'utf8'));

const { outputFiles } = await build({
  entryPoints: [join(scripts, program)],
  outfile: file,
  write: false,
  bundle: true,
  external: Object.keys(dependencies).filter((name) => name !== 'openapi-typescript'),
  plugins: [withoutRedocly],
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
  sourcemap: 'inline',
});

// Renamed when complete: another run of the same program may be about to read it.
const unfinished = `${file}.${process.pid}.${threadId}`;
mkdirSync(folder, { recursive: true });
writeFileSync(unfinished, outputFiles[0].contents);
renameSync(unfinished, file);

if (isMainThread) process.setSourceMapsEnabled(true);
require(file);
