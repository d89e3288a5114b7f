// The tour of `npm run tour` as a program of its own: whichever Node runs it, nothing is installed on the way.
import { freshBundle, runBundle } from '../bootstrap/program.mjs';

await runBundle(await freshBundle(), 'tour', []);
