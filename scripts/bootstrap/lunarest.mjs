// Runs the review tools in the working directory, without checking the installation: `node lunarest.mjs diff 14 17`.
import { fileURLToPath } from 'node:url';
import { freshBundle, runBundle } from './program.mjs';

// The tools run this file again in a thread for documents that need a larger stack.
await runBundle(
  await freshBundle('review'),
  'lunarest',
  process.argv.slice(2),
  fileURLToPath(import.meta.url),
);
