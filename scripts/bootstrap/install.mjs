// Installs the pinned pnpm and with it the packages: all of them, or only those that `npm start` or the review tools require.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installKey } from './inputs.mjs';
import { alone } from './lock.mjs';
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
  work: () => install('install', []),
};

const program = {
  title: 'install-program',
  says: 'installing the packages of this command',
  key: installKey,
  made: () => installed() === 'some',
  work: () => install('install-program', ['--prod', ...withDependencies('playground')]),
};

/** Includes the packages of the program: the installation of a selection is recorded as one. */
const reviewTools = {
  ...program,
  title: 'install-review',
  work: () => install('install-review', ['--prod', ...withDependencies('playground', 'governance')]),
};

const selections = [everything, program, reviewTools];

/** Installs all packages. */
export async function installEverything() {
  await step(pnpm);
  await step(everything);
}

/** Installs the packages of start, tour and mock. If more are installed already, all are updated and none is removed. */
export async function installProgram() {
  await installSelection(program);
}

/** As above for the packages of lunarest. */
export async function installReviewTools() {
  await installSelection(reviewTools);
}

async function installSelection(selection) {
  if (isDone(wantedFor(selection))) return;
  await alone(async () => {
    await step(pnpm);
    // Another command may have installed more in the meantime.
    await step(wantedFor(selection));
  });
}

function wantedFor(selection) {
  if (installed() === 'everything') return everything;
  return selection === program && isDone(reviewTools) ? reviewTools : selection;
}

/** Whether everything or some packages are installed, by pnpm's own record; null for none, or an incomplete installation. */
function installed() {
  try {
    const { included } = JSON.parse(readFileSync(join(root, 'node_modules/.modules.yaml'), 'utf8'));
    return included.devDependencies ? 'everything' : 'some';
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

function withDependencies(...packages) {
  return packages.flatMap((name) => ['--filter', `@lunarest/${name}...`]);
}

/** Removes the stamps of the other selections first, so that an interrupted installation leaves none. */
function install(title, selection) {
  for (const other of selections) if (other.title !== title) forget(other.title);
  return prepare('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', ...selection]);
}
