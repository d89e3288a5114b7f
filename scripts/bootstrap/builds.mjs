// The builds before a command: all packages, only the site, or only the generated code.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildKey, siteKey } from './inputs.mjs';
import { alone } from './lock.mjs';
import { root, turboFile } from './paths.mjs';
import { prepare, prepareFast } from './run.mjs';
import { demandSuccess, isDone, step, timed, unfinished } from './steps.mjs';

const everything = {
  title: 'build',
  says: 'generating and building',
  key: buildKey,
  made: () => existsSync(join(root, 'packages/playground/dist/start.js')),
  work: build,
};

const generated = {
  title: 'generated',
  says: 'generating',
  key: buildKey,
  made: () => true,
  work: generateIfPossible,
};

const site = {
  title: 'site',
  says: 'building the site',
  key: siteKey,
  made: () => existsSync(join(root, 'packages/site/dist/site/index.html')),
  work: () => prepare('pnpm', ['--silent', '--filter', '@lunarest/site', 'run', 'site']),
};

/** Builds all packages. Rejects with a Stop when one cannot be built. */
export function buildEverything() {
  return step(everything);
}

/** Builds some packages, by their folders, with those that they depend on. Rejects with a Stop when one cannot be built. */
export function buildPackages(folders) {
  const work = async () => {
    const steps = [
      () => (isGeneratedCodeCommitted() ? 0 : generate()),
      () => declare(...folders),
      () => bundleAndBuild(...folders.map((folder) => `--filter=./${folder}...`)),
    ];
    demandSuccess(await inSequence(steps), 'building the packages');
  };
  return alone(() => timed('building the packages', work));
}

/** Generates for the review tools. They report errors of the contract themselves, so that a failure does not stop them. */
export async function generateForReview() {
  if (!isDone(everything)) await step(generated);
}

/**
 * Whether the generated code is that of the commit, with the contract and the generator from which it was generated. An archive of
 * a commit has no repository.
 */
export function isGeneratedCodeCommitted() {
  if (!existsSync(join(root, '.git'))) return true;
  const changes = ['status', '--porcelain', '--', 'spec', 'scripts', 'packages'];
  const { status, stdout } = spawnSync('git', changes, { cwd: root });
  return status === 0 && stdout.length === 0;
}

/** Builds the static site from the sources. Rejects with a Stop when it cannot be built. */
export function buildSite() {
  return step(site);
}

/** One compiler writes all declarations: one for each package would read those of the packages below it again. */
async function build() {
  return inSequence([generate, declare, bundleAndBuild]);
}

/** The exit code of the first step that fails, or 0. */
async function inSequence(steps) {
  for (const take of steps) {
    const code = await take();
    if (code !== 0) return code;
  }
  return 0;
}

async function generateIfPossible() {
  const code = await generate();
  // A larger code is that of a signal.
  if (code === 0 || code > 128) return code;
  console.error('· spec/ has errors; the last generated files are used');
  return unfinished;
}

function generate() {
  return prepare('node', [join(root, 'scripts/run.mjs'), 'generate.ts']);
}

/** Writes the declarations of all packages, or of those in these folders and the ones that they depend on. */
function declare(...folders) {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  return prepareFast(compiler, '-b', '--singleThreaded', ...folders);
}

function bundleAndBuild(...filters) {
  return prepareFast(turboFile, 'run', 'bundle', 'build', '--output-logs=errors-only', ...filters);
}
