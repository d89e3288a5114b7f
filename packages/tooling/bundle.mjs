// Builds a package into few files: hundreds of small modules take longer to load than everything they do at the start.
// Usage: node bundle.mjs <entry>..., from the package's folder; entries lie below src/ and come out below dist/.
import { build } from 'esbuild';

await build({
  entryPoints: process.argv.slice(2),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  // What two entries share is loaded once.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  // Other packages stay what they are, so that each is loaded once whoever asks for it.
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
