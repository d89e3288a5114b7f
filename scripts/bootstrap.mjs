// The one door: `npm start`, `npm test` and the rest work on a machine with only Node and npm.
// It brings the pinned pnpm, installs from the lockfile, builds, and goes on; what did not change is not done again.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, '.tools');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = /^pnpm@([\d.]+)/.exec(manifest.packageManager)[1];
const pnpmFile = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');

const turbo = (...tasks) => ['pnpm', ['exec', 'turbo', 'run', ...tasks]];
const script = (file) => ['node', [join(root, file)]];

/** What each command runs once everything is installed, and whether it needs the packages built before. */
const commands = {
  start: { built: true, run: script('packages/playground/dist/start.js') },
  tour: { built: true, run: script('packages/playground/dist/tour-command.js') },
  mock: { built: true, run: script('packages/mock/dist/mock-command.js') },
  bench: { built: true, run: script('packages/bench/dist/bench.js') },
  test: {
    built: false,
    run: turbo(
      'check-generated',
      'build',
      'lint',
      'test',
      'mutation-sample',
      '--output-logs=new-only',
      '--concurrency=2',
    ),
  },
  build: { built: true, run: null },
  generate: { built: false, run: ['pnpm', ['--filter', '@lunarest/scripts', 'run', 'generate']] },
  'check-generated': {
    built: false,
    run: ['pnpm', ['--filter', '@lunarest/scripts', 'run', 'check-generated']],
  },
  mutate: { built: false, run: ['pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', 'mutate']] },
  ledger: { built: false, run: ['pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', 'ledger']] },
  format: { built: false, run: ['pnpm', ['exec', 'biome', 'check', '--write', '.']] },
};

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) stop(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`, 2);
checkNode();

await step('pnpm', pnpmVersion, `fetching pnpm ${pnpmVersion}`, fetchPnpm);
await step('install', hashOf(installInputs()), 'installing the packages named in pnpm-lock.yaml', install);
if (command.built) await step('build', hashOf(buildInputs()), 'generating and building', build);
if (command.run !== null) process.exitCode = await run(command.run[0], [...command.run[1], ...rest]);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node ${process.versions.node} is too old: Lunarest needs Node 20.19 or newer (${manifest.engines.node}).`,
    1,
  );
}

/** Does `work` unless its stamp says that it was done for the same `key`. */
async function step(title, key, says, work) {
  const stamp = join(tools, `${title}.stamp`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  console.error(`· ${says} …`);
  const code = await work();
  if (code !== 0)
    stop(
      `Stopped while ${says} (exit code ${code}). The lines above say why; mend it and run the same command again.`,
      1,
    );
  mkdirSync(tools, { recursive: true });
  writeFileSync(stamp, key);
}

function fetchPnpm() {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  return run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${pnpmVersion}`],
    tools,
  );
}

function install() {
  return run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only']);
}

async function build() {
  const generated = await run('pnpm', ['--silent', '--filter', '@lunarest/scripts', 'run', 'generate']);
  return generated === 0 ? run(...turbo('build', '--output-logs=errors-only')) : generated;
}

function installInputs() {
  const manifests = ['scripts', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  return [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...manifests.map((folder) => `${folder}/package.json`),
  ];
}

function buildInputs() {
  const folders = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return [...installInputs(), ...['spec', 'scripts', ...folders].flatMap(filesBelow)];
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'coverage', '.turbo'].includes(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files.toSorted()) {
    const path = join(root, file);
    if (existsSync(path) && statSync(path).isFile())
      hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** Runs a program with this terminal, hands signals on to it, and resolves to its exit code. */
function run(program, args, cwd = root) {
  const [file, before] =
    program === 'pnpm'
      ? [process.execPath, [pnpmFile]]
      : program === 'node'
        ? [process.execPath, []]
        : [program, []];
  const child = spawn(file, [...before, ...args], {
    cwd,
    env: environment(),
    stdio: 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const orphaned = whenOrphaned(() => forward('SIGTERM'));
  return new Promise((resolve) => {
    const done = (code) => {
      for (const signal of signals) process.off(signal, forward);
      clearInterval(orphaned);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      done(1);
    });
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** npm hands a signal on to its shell only, which dies without telling; so a lost parent is taken for the signal. */
function whenOrphaned(stopChild) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && stopChild();
  return process.env.npm_lifecycle_event === undefined ? undefined : setInterval(look, 500).unref();
}

/** npm exports its own settings to its children, which pnpm would read as its own; turbo looks for pnpm on the path. */
function environment() {
  const entries = Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle)_/i.test(key),
  );
  return {
    ...Object.fromEntries(entries),
    PATH: [join(tools, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
