// Builds a package into few files: hundreds of small modules take longer to load than all their work at the
// start.
// Usage: node bundle.mjs <entry>..., from the package's folder; entries are below src/, outputs below dist/.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  entryPoints: process.argv.slice(2),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  // Code shared by two entries is loaded once.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  // Dependencies stay external, so that each is loaded once for all importers; development dependencies
  // become part of the bundle.
  external: [
    ...Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]),
    // Loaded on demand from its own location, so that there is one copy.
    '../src/generated/*',
  ],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
