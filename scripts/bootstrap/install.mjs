// Installs the pinned pnpm and with it the packages: all of them, or only those that `npm start` requires.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installKey } from './inputs.mjs';
import { pnpmFile, root, tools } from './paths.mjs';
import { prepare } from './run.mjs';
import { forget, isDone, step } from './steps.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = /^pnpm@([\d.]+)/.exec(manifest.packageManager)[1];

const pnpm = {
  title: 'pnpm',
  says: `fetching pnpm ${pnpmVersion}`,
  key: () => pnpmVersion,
  made: () => existsSync(pnpmFile),
  work: fetchPnpm,
};

const everything = {
  title: 'install',
  says: 'installing the packages of pnpm-lock.yaml',
  key: installKey,
  made: () => installed() === 'everything',
  work: () => install('install-program', []),
};

const program = {
  title: 'install-program',
  says: 'installing the packages of this command',
  key: installKey,
  made: () => installed() === 'program',
  work: () => install('install', ['--prod', '--filter', '@lunarest/playground...']),
};

/** Installs all packages. */
export async function installEverything() {
  await step(pnpm);
  await step(everything);
}

/** Installs the packages of start, tour and mock. If more are installed already, all are updated and none is removed. */
export async function installProgram() {
  const wanted = installed() === 'everything' ? everything : program;
  if (isDone(wanted)) return;
  await step(pnpm);
  await step(wanted);
}

/** The installed selection by pnpm's own record; null without an installation, or for an incomplete one. */
function installed() {
  try {
    const { included } = JSON.parse(readFileSync(join(root, 'node_modules/.modules.yaml'), 'utf8'));
    return included.devDependencies ? 'everything' : 'program';
  } catch {
    return null;
  }
}

function fetchPnpm() {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return prepare('npm', ['install', ...quiet, `pnpm@${pnpmVersion}`], tools);
}

/** Removes the stamp of the other kind first, so that an interrupted installation leaves neither. */
function install(other, selection) {
  forget(other);
  return prepare('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', ...selection]);
}
