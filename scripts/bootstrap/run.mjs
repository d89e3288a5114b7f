// Runs programs for the bootstrap: with this terminal, with signals forwarded, without npm's own settings.
import { spawn } from 'node:child_process';
import { basename, delimiter, join } from 'node:path';
import { holdFor } from './lock.mjs';
import { whenOrphaned } from './orphan.mjs';
import { pnpmFile, root, tools } from './paths.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program and resolves to its exit code; `pnpm` is the pinned one and `node` the running one. */
export function run(program, args, cwd = root, variables = environment()) {
  return start(program, args, cwd, 'inherit', variables);
}

/**
 * As above for a step before the command: it prints to standard error, because standard output belongs to the
 * command.
 */
export function prepare(program, args, cwd = root) {
  return start(program, args, cwd, process.stderr, environment());
}

/** As above for turbo and the compiler: with a `pnpm` on the PATH that starts the scripts of packages quickly. */
export function prepareFast(file, ...args) {
  return start('node', [file, ...args], root, process.stderr, environmentOfTurbo());
}

function start(program, args, cwd, stdout, env) {
  const [file, before] = executable(program);
  const child = spawn(file, [...before, ...args], {
    cwd,
    env,
    stdio: ['inherit', stdout, 'inherit'],
    // Windows starts npm, which is a script there, only through a shell.
    shell: file === 'npm' && process.platform === 'win32',
  });
  if (stdout !== 'inherit') holdFor(child);
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

function executable(program) {
  if (program === 'pnpm') return [process.execPath, [pnpmFile]];
  // Runs the current npm as a script for Node, and so without a shell.
  const npm = process.env.npm_execpath ?? '';
  if (program === 'npm' && basename(npm) === 'npm-cli.js') return [process.execPath, [npm]];
  return program === 'node' ? [process.execPath, []] : [program, []];
}

/**
 * npm exports its settings to its children, and pnpm would read them as its own; scripts of packages look for
 * pnpm on the path.
 */
export function environment() {
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

/** As above for turbo, which searches the PATH for the pnpm that runs its tasks. */
export function environmentOfTurbo() {
  const { PATH, ...others } = environment();
  // The compiler, written in Go, spends a fifth of its time on garbage by default.
  return { GOGC: '300', ...others, PATH: [join(root, 'scripts/bootstrap/bin'), PATH].join(delimiter) };
}
