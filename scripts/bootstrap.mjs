// The entry point of every command: `npm start`, `npm test` and the rest work on a machine with only Node and
// npm. It fetches the pinned pnpm, installs from the lockfile, builds what the command requires, and runs it;
// steps with unchanged inputs are skipped.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkArguments, checkTakenByNpm, optionsIn, WrongUse } from './bootstrap/arguments.mjs';
import { chosenBy } from './bootstrap/chosen-packages.mjs';
import { root } from './bootstrap/paths.mjs';
import { freshBundle, readyBundle, runBundle } from './bootstrap/program.mjs';
import { Stop } from './bootstrap/steps.mjs';
import { usageOf } from './bootstrap/usages.mjs';

const built = (file) => ['node', [join(root, 'packages', file)]];
const program = (name) => ['node', [join(root, 'scripts/run.mjs'), name]];
const script = (name) => ['pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', name]];
/** Checks before a commit, and checks of those checks. */
const tests = [
  'types',
  'style',
  'check-generated',
  'test',
  'test-bootstrap',
  'test-generate',
  'figures-of-tests',
];
const proofs = ['prove', 'mutation-sample', 'node-versions', 'figures-of-proofs'];

/**
 * Commands that run in this process, bundled from the sources, with the file that `--help` prints. `--help` requires no
 * installation.
 */
const bundled = {
  start: 'packages/playground/usage/start.txt',
  tour: 'packages/playground/usage/tour.txt',
  mock: 'packages/mock/usage/mock.txt',
};

/**
 * The programs of the other commands, run in sequence after the installation, and the required build: all
 * packages, those that the arguments name, only the site, or all packages and the site.
 * `takes`: the arguments of the last program, besides the options in its usage. null means that only the program checks them.
 */
const commands = {
  bench: {
    built: true,
    takes: { allowPositionals: true, names: benchSections },
    runs: [built('bench/dist/bench.js')],
  },
  site: {
    built: 'site',
    runs: [['pnpm', ['--silent', '--filter', '@lunarest/site', 'run', 'serve']]],
  },
  build: { built: true, runs: [] },
  pack: {
    built: 'chosen',
    takes: { allowPositionals: true },
    runs: [['node', [join(root, 'scripts/pack/pack.mjs')]]],
  },
  change: { built: false, takes: null, runs: [['pnpm', ['exec', 'changeset']]] },
  release: { built: false, runs: [script('release')] },
  jest: {
    built: false,
    takes: null,
    runs: [
      [
        'node',
        [join(root, 'node_modules/jest/bin/jest.js'), '--config', 'packages/tooling/all.jest.config.mjs'],
      ],
    ],
  },
  test: { built: false, checks: tests },
  prove: { built: 'with site', checks: proofs },
  generate: { built: false, runs: [program('generate.ts')] },
  'check-generated': { built: false, runs: [program('check-generated.ts')] },
  mutate: {
    built: false,
    runs: [script('mutate')],
  },
  ledger: { built: false, runs: [script('ledger')] },
  figures: { built: false, runs: [script('figures')] },
  'coverage:evidence': { built: false, runs: [script('evidence')] },
  format: { built: false, takes: null, runs: [['pnpm', ['exec', 'biome', 'check', '--write', '.']]] },
};

/** The command of the review tools, which is bundled too; they check their arguments themselves. */
const reviewTools = 'lunarest';
/** Their options without which a review would give another verdict, or a result at another place. */
const verdictOptions = ['fail-on', 'for', 'from', 'to', 'out', 'format'];

const [name = '', ...rest] = process.argv.slice(2);
try {
  checkNode();
  if (Object.hasOwn(bundled, name)) await runBundled(name);
  else if (name === reviewTools) await runReviewTools();
  else if (asksForUsage()) process.stdout.write(usageOf(name));
  else await runCommand(name);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  // Exit code 1 of a review tool means findings, so a failure before its start has another code.
  process.exitCode = name === reviewTools || !isKnown(name) || error instanceof WrongUse ? 2 : 1;
}

/** Each section is a file. */
function benchSections() {
  const files = readdirSync(join(root, 'packages/bench/src/sections'));
  return files.map((file) => basename(file, '.ts'));
}

function isKnown(name) {
  return Object.hasOwn(bundled, name) || name === reviewTools || Object.hasOwn(commands, name);
}

/** Whether the arguments ask for the help of a command whose arguments are checked here. */
function asksForUsage() {
  return rest.includes('--help') && Object.hasOwn(commands, name) && commands[name].takes !== null;
}

async function runBundled(name) {
  const usage = readFileSync(join(root, bundled[name]), 'utf8');
  if (rest.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  checkAgainst(usage, name);
  // Hide a password in the arguments from process lists, since the installation that follows may take a minute.
  if (rest.some((argument) => argument.startsWith('--store'))) process.title = 'lunarest';
  const ready = usesDatabase() ? null : readyBundle('appliance');
  process.chdir(root);
  await runBundle(ready ?? (await preparedBundle()), name, rest);
}

/** Throws a WrongUse for arguments that are neither options of the usage nor in `takes`. */
function checkAgainst(usage, name, takes = {}) {
  const options = optionsIn(usage);
  checkTakenByNpm(Object.keys(options), call(name));
  checkArguments(rest, { options, ...takes }, ` (${call(name)} -- --help)`);
}

function call(name) {
  return ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

/** Loaded on demand, like everything that a start without changes does not need. */
async function preparedBundle() {
  const { installEverything, installProgram } = await import('./bootstrap/install.mjs');
  await (usesDatabase() ? installEverything() : installProgram());
  return freshBundle('appliance');
}

/**
 * The code that the review tools take is generated again only where spec/ or a source has changed: that of a commit is current.
 * Paths of files are relative to the caller's folder, which npm keeps in INIT_CWD when it runs in the folder of the package.
 */
async function runReviewTools() {
  checkTakenByNpm(verdictOptions, call(reviewTools));
  const { installEverything, installReviewTools } = await import('./bootstrap/install.mjs');
  const { generateForReview, isGeneratedCodeCommitted } = await import('./bootstrap/builds.mjs');
  if (isGeneratedCodeCommitted()) {
    await installReviewTools();
  } else {
    await installEverything();
    await generateForReview();
  }
  const bundle = await freshBundle('review');
  process.chdir(process.env.INIT_CWD ?? root);
  await runBundle(bundle, reviewTools, rest, join(root, 'scripts/bootstrap/lunarest.mjs'));
}

/** Whether the start stores or shares the state. Only then are the packages for this installed. */
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
    const known = [...Object.keys(bundled), reviewTools, ...Object.keys(commands)].join(', ');
    throw new Stop(`Unknown command "${name}". Known: ${known}.`);
  }
  const { takes = {} } = command;
  if (takes !== null) checkAgainst(usageOf(name), name, takes);
  const chosen = command.built === 'chosen' ? chosenBy(rest) : undefined;
  const { installEverything } = await import('./bootstrap/install.mjs');
  const { buildEverything, buildPackages, buildSite } = await import('./bootstrap/builds.mjs');
  await installEverything();
  if (command.built === true || chosen?.all) await buildEverything();
  if (chosen?.all === false) await buildPackages(chosen.folders);
  if (command.built === 'site') await buildSite();
  if (command.built === 'with site') await Promise.all([buildEverything(), buildSite()]);
  if (command.checks !== undefined) {
    const { runChecks } = await import('./bootstrap/checks.mjs');
    process.exitCode = await runChecks(command.checks);
  }
  const { run } = await import('./bootstrap/run.mjs');
  for (const [program, args] of command.runs ?? []) {
    process.exitCode = await run(program, [...args, ...rest]);
    if (process.exitCode !== 0) break;
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Node ${process.versions.node} is too old: Lunarest needs Node 20.19 or newer.`);
}
