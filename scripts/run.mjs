// Runs one of the programs of this folder, in a process or in a thread: `node run.mjs generate.ts`.
import '../packages/tooling/optimize-later.mjs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { currentProgram } from './run/programs.mjs';

const file = await currentProgram(fileURLToPath(new URL('..', import.meta.url)), process.argv[2]);
// The program expects its arguments after its own path, as Node passes them.
process.argv.splice(1, 2, file);
createRequire(import.meta.url)(file);
