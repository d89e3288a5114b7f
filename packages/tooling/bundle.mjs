// Builds a package into few files, because loading hundreds of small modules would take longer than the other work at the start.
// Usage: node bundle.mjs [--inline=<dependency>,...] <entry>..., from the package's folder; entries are below src/,
// outputs below dist/. An inlined dependency of many small modules becomes part of the bundle, with its license.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const isOption = (argument) => argument.startsWith('--inline=');
const inlined = process.argv
  .filter(isOption)
  .flatMap((option) => option.slice('--inline='.length).split(','));
// Dependencies stay external, so that each is loaded once for all importers; development dependencies become part of the bundle.
const external = Object.keys({ ...dependencies, ...peerDependencies }).filter(
  (name) => !inlined.includes(name),
);

const { metafile } = await build({
  entryPoints: process.argv.slice(2).filter((argument) => !isOption(argument)),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  // Code that two entries share is loaded once.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  external: [
    ...external.flatMap((name) => [name, `${name}/*`]),
    // Generated files are loaded on demand from their own location, so that there is one copy.
    '../src/generated/*',
  ],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
  metafile: true,
  // Bundled CommonJS modules load modules of Node with `require`.
  ...(inlined.length === 0
    ? {}
    : {
        banner: {
          js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
        },
      }),
});
removeEarlierParts(new Set(Object.keys(metafile.outputs)));
if (inlined.length > 0) writeFileSync('dist/LICENSES.txt', licensesOf(Object.keys(metafile.inputs)));

/** Removes shared parts of earlier builds. Their names change with their content, so they would stay and be published. */
function removeEarlierParts(outputs) {
  if (!existsSync('dist/parts')) return;
  const parts = readdirSync('dist/parts').map((name) => `dist/parts/${name}`);
  for (const part of parts.filter((file) => !outputs.has(file))) rmSync(part);
}

/** The licenses of all packages with a file among the inputs. */
function licensesOf(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []);
  return [...new Set(folders)].sort().map(licenseIn).join('\n\n');
}

function licenseIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}`;
}
