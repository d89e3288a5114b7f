// The tour of `npm run tour` as a separate program: it runs on any Node, and installs nothing.
import { freshBundle, runBundle } from '../bootstrap/program.mjs';

await runBundle(await freshBundle(), 'tour', []);
