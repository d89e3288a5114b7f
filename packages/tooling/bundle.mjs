// Builds a package into few files: hundreds of small modules take longer to load than everything they do at the start.
// Usage: node bundle.mjs <entry>..., from the package's folder; entries lie below src/ and come out below dist/.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  entryPoints: process.argv.slice(2),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  // What two entries share is loaded once.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  // What a package depends on stays what it is, so that each is loaded once whoever asks for it; what it needs only for
  // its own development becomes a part of it.
  external: [
    ...Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]),
    // Loaded late from where it is, so that there is one copy.
    '../src/generated/*',
  ],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
