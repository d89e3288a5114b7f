// Runs a script of the package in the working directory like `pnpm run NAME`, whose start would take a second of processor
// time for each task of turbo.
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';
import { environment, run } from './run.mjs';

const [, , command, name, ...more] = process.argv;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
if (command !== 'run' || more.length > 0 || scripts?.[name] === undefined)
  throw new Error(`Not a script of ${process.cwd()}: ${process.argv.slice(2).join(' ')}`);

const programs = [process.cwd(), root].map((folder) => join(folder, 'node_modules/.bin'));
const { PATH, ...others } = environment();
process.exitCode = await run('sh', ['-c', scripts[name]], process.cwd(), {
  ...others,
  PATH: [...programs, PATH].join(delimiter),
  npm_lifecycle_event: name,
});
