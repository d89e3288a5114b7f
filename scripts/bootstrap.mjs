// The entry of every command: `npm start`, `npm test` and the rest work on a machine with only Node and npm.
// It fetches the pinned pnpm, installs from the lockfile, builds what the command needs, and runs it; what has not changed
// is not done again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { freshBundle, readyBundle, runBundle } from './bootstrap/program.mjs';
import { Stop } from './bootstrap/steps.mjs';

const built = (file) => ['node', [join(root, 'packages', file)]];
const program = (name) => ['node', [join(root, 'scripts/run.mjs'), name]];
const script = (name) => ['pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', name]];
/** What a developer runs before a commit; and what shows that those checks are any good. */
const tests = ['types', 'style', 'check-generated', 'test', 'figures-of-tests'];
const proofs = ['prove', 'mutation-sample', 'node-versions', 'figures-of-proofs'];

/**
 * Commands that run in this process, bundled from the sources, with the text that `--help` prints: it needs no
 * installation.
 */
const bundled = {
  start: 'packages/playground/usage/start.txt',
  tour: 'packages/playground/usage/tour.txt',
  mock: 'packages/mock/usage/mock.txt',
};

/**
 * What each of the other commands runs once everything is installed, one after the other, and what is built before: all
 * packages, only the programs of the review tools (without declarations), or only the site.
 */
const commands = {
  bench: { built: true, runs: [built('bench/dist/bench.js')] },
  lunarest: { built: 'tools', runs: [built('governance/bin/lunarest.mjs')] },
  site: { built: 'site', runs: [['pnpm', ['--silent', '--filter', '@lunarest/site', 'run', 'serve']]] },
  build: { built: true, runs: [] },
  pack: { built: true, runs: [['node', [join(root, 'scripts/pack/pack.mjs')]]] },
  change: { built: false, runs: [['pnpm', ['exec', 'changeset']]] },
  release: { built: false, runs: [script('release')] },
  test: { built: false, checks: tests },
  prove: { built: false, checks: proofs },
  generate: { built: false, runs: [program('generate.ts')] },
  'check-generated': { built: false, runs: [program('check-generated.ts')] },
  mutate: { built: false, runs: [script('mutate')] },
  ledger: { built: false, runs: [script('ledger')] },
  figures: { built: false, runs: [script('figures')] },
  'coverage:evidence': { built: false, runs: [script('evidence')] },
  format: { built: false, runs: [['pnpm', ['exec', 'biome', 'check', '--write', '.']]] },
};

const [name = '', ...rest] = process.argv.slice(2);
try {
  checkNode();
  if (Object.hasOwn(bundled, name)) await runBundled(name);
  else await runCommand(name);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  // Of a review tool 1 means findings, and there are none before it has been started.
  process.exitCode = name === 'lunarest' || !isKnown(name) ? 2 : 1;
}

function isKnown(name) {
  return Object.hasOwn(bundled, name) || Object.hasOwn(commands, name);
}

async function runBundled(name) {
  if (rest.includes('--help')) {
    process.stdout.write(readFileSync(join(root, bundled[name]), 'utf8'));
    return;
  }
  // A list of processes is not to show a password that stands in the arguments, while what follows may install for a minute.
  if (rest.some((argument) => argument.startsWith('--store'))) process.title = 'lunarest';
  const ready = usesDatabase() ? null : readyBundle();
  await runBundle(ready ?? (await preparedBundle()), name, rest);
}

/** Loaded here and not above, as everything that a start does not need when nothing has changed. */
async function preparedBundle() {
  const { installEverything, installProgram } = await import('./bootstrap/install.mjs');
  await (usesDatabase() ? installEverything() : installProgram());
  return freshBundle();
}

/** What keeps or shares the state is not installed for a start that does neither. */
function usesDatabase() {
  const options = ['--data', '--store'];
  const named = rest.some((argument) =>
    options.some((option) => argument === option || argument.startsWith(`${option}=`)),
  );
  return named || (name === 'start' && process.env.LUNAREST_STORE !== undefined);
}

async function runCommand(name) {
  const command = isKnown(name) ? commands[name] : undefined;
  if (command === undefined) {
    const known = [...Object.keys(bundled), ...Object.keys(commands)].join(', ');
    throw new Stop(`Unknown command "${name}". Known: ${known}.`);
  }
  const { installEverything } = await import('./bootstrap/install.mjs');
  const { buildEverything, buildReviewTools, buildSite } = await import('./bootstrap/builds.mjs');
  await installEverything();
  if (command.built === true) await buildEverything();
  if (command.built === 'tools') await buildReviewTools();
  if (command.built === 'site') await buildSite();
  if (command.checks !== undefined) {
    const { runChecks } = await import('./bootstrap/checks.mjs');
    process.exitCode = await runChecks(command.checks);
  }
  const { run } = await import('./bootstrap/run.mjs');
  for (const [program, args] of command.runs ?? []) {
    process.exitCode = await run(program, [...args, ...rest], folderOf(name));
    if (process.exitCode !== 0) break;
  }
}

/** Files are named from where the caller is, which npm keeps in INIT_CWD while it runs in the folder of the package. */
function folderOf(name) {
  return name === 'lunarest' ? (process.env.INIT_CWD ?? root) : root;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Node ${process.versions.node} is too old: Lunarest needs Node 20.19 or newer.`);
}
