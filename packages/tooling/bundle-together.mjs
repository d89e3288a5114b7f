// Builds a package with many small entries into one file, with a file for each entry that exports its part. Otherwise esbuild
// would split the shared files into dozens of chunks, which take longer to load than the one file.
// Usage: node bundle-together.mjs <entry>..., from the package's folder; entries are below src/, outputs
// below dist/. The entry src/*/index.ts stands for that file of every folder that has one.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build } from 'esbuild';

const entries = process.argv.slice(2).flatMap(filesOf);
const shared = { bundle: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning' };

const whole = await build({
  ...shared,
  stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: '.' },
  outfile: 'dist/whole.js',
  sourcemap: true,
  metafile: true,
});
const exported = new Set(whole.metafile.outputs['dist/whole.js'].exports);

const apart = await build({
  ...shared,
  entryPoints: entries,
  outbase: 'src',
  outdir: 'dist',
  metafile: true,
  write: false,
});
for (const [file, { exports: names }] of Object.entries(apart.metafile.outputs)) {
  // If two entries export different values with the same name, esbuild omits both from the file.
  const lost = names.filter((name) => !exported.has(name));
  if (lost.length > 0) throw new Error(`${file}: another entry exports ${lost.join(', ')} too`);
  mkdirSync(dirname(file), { recursive: true });
  const from = relative(dirname(file), 'dist/whole.js');
  writeFileSync(
    file,
    `export { ${names.join(', ')} } from '${from.startsWith('.') ? from : `./${from}`}';\n`,
  );
}

function filesOf(entry) {
  const [above, below] = entry.split('/*/');
  if (below === undefined) return [entry];
  const files = readdirSync(above).map((folder) => `${above}/${folder}/${below}`);
  return files.filter((file) => existsSync(file));
}
