// The one door: `npm start`, `npm test` and the rest work on a machine with only Node and npm.
// It brings the pinned pnpm, installs from the lockfile, builds, and goes on; what did not change is not done again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './bootstrap/checks.mjs';
import { buildKey, installKey } from './bootstrap/inputs.mjs';
import { pnpmFile, prepare, root, run, tools } from './bootstrap/run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = /^pnpm@([\d.]+)/.exec(manifest.packageManager)[1];

const turbo = (...tasks) => ['pnpm', ['exec', 'turbo', 'run', ...tasks]];
const built = (file) => ['node', [join(root, 'packages', file)]];
const program = (name) => ['node', [join(root, 'scripts/run.mjs'), name]];
const script = (name) => ['pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', name]];
/** What a developer runs before a commit; and what shows that those checks are any good. */
const tests = ['types', 'lint', 'check-generated', 'test', 'figures-of-tests'];
const proofs = ['prove', 'mutation-sample', 'figures-of-proofs'];

/**
 * What each command runs once everything is installed, one after the other, and what is built before: all packages, or only
 * the programs of the review tools, without the declarations that nobody needs to run them.
 */
const commands = {
  start: { built: true, runs: [built('playground/dist/start.js')] },
  tour: { built: true, runs: [built('playground/dist/tour-command.js')] },
  mock: { built: true, runs: [built('mock/dist/mock-command.js')] },
  bench: { built: true, runs: [built('bench/dist/bench.js')] },
  lunarest: { built: 'tools', runs: [built('governance/bin/lunarest.mjs')] },
  build: { built: true, runs: [] },
  test: { built: false, checks: tests },
  prove: { built: false, checks: proofs },
  generate: { built: false, runs: [program('generate.ts')] },
  'check-generated': { built: false, runs: [program('check-generated.ts')] },
  mutate: { built: false, runs: [script('mutate')] },
  ledger: { built: false, runs: [script('ledger')] },
  figures: { built: false, runs: [script('figures')] },
  'coverage:evidence': { built: false, runs: [script('evidence')] },
  'register:draft': { built: false, runs: [script('register-draft')] },
  format: { built: false, runs: [['pnpm', ['exec', 'biome', 'check', '--write', '.']]] },
};

const [name = '', ...rest] = process.argv.slice(2);
/** Of a review tool 1 means findings, and there are none as long as it has not been started. */
const notStarted = name === 'lunarest' ? 2 : 1;
const unfinished = Symbol('unfinished');
const command = commands[name];
if (command === undefined) stop(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`, 2);
checkNode();

await step('pnpm', () => pnpmVersion, pnpmFile, `fetching pnpm ${pnpmVersion}`, fetchPnpm);
await step(
  'install',
  installKey,
  join(root, 'node_modules/.modules.yaml'),
  'installing what pnpm-lock.yaml names',
  install,
);
const everything = ['build', buildKey, join(root, 'packages/playground/dist/start.js')];
const reviewTools = ['tools', buildKey, join(root, 'packages/governance/dist/lunarest.js')];
if (command.built === true) await step(...everything, 'generating and building', build);
if (command.built === 'tools' && !isDone(...everything))
  await step(...reviewTools, 'generating and building the review tools', buildTools);
if (command.checks !== undefined) process.exitCode = await runChecks(command.checks);
for (const [program, args] of command.runs ?? []) {
  process.exitCode = await run(program, [...args, ...rest], folderOf(name));
  if (process.exitCode !== 0) break;
}

/** Files are named from where the caller is, which npm leaves for the folder of the package. */
function folderOf(name) {
  return name === 'lunarest' ? (process.env.INIT_CWD ?? root) : root;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node ${process.versions.node} is too old: Lunarest needs Node 20.19 or newer.`, 1);
}

/** Does `work` unless its stamp says that it was done for the same key and what it made is still there. */
async function step(title, keyNow, made, says, work) {
  if (isDone(title, keyNow, made)) return;
  console.error(`· ${says} …`);
  const code = await work();
  // What was not done in full is done again the next time.
  if (code === unfinished) return;
  if (code !== 0) {
    stop(
      `Stopped while ${says} (exit code ${code}). The lines above say why; mend it and run the same command again.`,
      notStarted,
    );
  }
  mkdirSync(tools, { recursive: true });
  // Taken again, since the work may have written what the key is made of.
  writeFileSync(stampOf(title), keyNow());
}

function isDone(title, keyNow, made) {
  const stamp = stampOf(title);
  return existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === keyNow();
}

function stampOf(title) {
  return join(tools, `${title}.stamp`);
}

function fetchPnpm() {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return prepare('npm', ['install', ...quiet, `pnpm@${pnpmVersion}`], tools);
}

function install() {
  return prepare('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only']);
}

async function build() {
  const code = await prepare(...program('generate.ts'));
  return code === 0 ? prepare(...turbo('build', '--output-logs=errors-only')) : code;
}

/** A contract that nothing can be generated from is what the review tools are to tell about, so they are built all the same. */
async function buildTools() {
  const generated = await prepare(...program('generate.ts'));
  if (generated !== 0) console.error('· spec/ cannot be used as it is; what was generated last is taken');
  const built = await prepare(
    ...turbo('bundle', '--filter=@lunarest/governance...', '--output-logs=errors-only'),
  );
  return built === 0 && generated !== 0 ? unfinished : built;
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
