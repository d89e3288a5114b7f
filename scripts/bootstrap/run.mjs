// Runs programs for the bootstrap: with this terminal, with signals handed on, without npm's own settings.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const tools = join(root, '.tools');
export const pnpmFile = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program, `pnpm` and `node` being the pinned and the running ones, and resolves to its exit code. */
export function run(program, args, cwd = root) {
  return start(program, args, cwd, 'inherit');
}

/** The same for what comes before: standard output belongs to the command, so what is said goes to standard error. */
export function prepare(program, args, cwd = root) {
  return start(program, args, cwd, process.stderr);
}

function start(program, args, cwd, stdout) {
  const [file, before] = executable(program);
  const windows = program === 'npm' && process.platform === 'win32';
  const child = spawn(file, [...before, ...args], {
    cwd,
    env: environment(),
    stdio: ['inherit', stdout, 'inherit'],
    shell: windows,
  });
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
  return program === 'node' ? [process.execPath, []] : [program, []];
}

/** npm hands a signal on to its shell only, which dies without telling; so a lost parent is taken for the signal. */
function whenOrphaned(stopChild) {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && stopChild();
  return process.env.npm_lifecycle_event === undefined ? undefined : setInterval(look, 500).unref();
}

/** npm exports its own settings to its children, which pnpm would read as its own; turbo looks for pnpm on the path. */
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
