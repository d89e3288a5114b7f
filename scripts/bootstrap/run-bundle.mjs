// Runs a command of the program without checking the installation: for its tests, and on other versions of Node.
// Usage: node run-bundle.mjs start|tour|mock [argument]...
import { root } from './paths.mjs';
import { freshBundle, runBundle } from './program.mjs';

const [name, ...args] = process.argv.slice(2);
process.chdir(root);
await runBundle(await freshBundle('appliance'), name, args);
